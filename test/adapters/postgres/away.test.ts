import { describe, expect, it } from 'vitest';
import { isAway, isFull } from '../../../adapters/postgres/away.ts';
import { DeliveryError } from '../../../src/domain/errors.ts';

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const prisma = (code: string, message: string, cause: object) =>
  error(message, {
    name: 'PrismaClientKnownRequestError',
    code,
    meta: { driverAdapterError: { name: 'DriverAdapterError', cause } },
  });
const adapter = (cause: object) => error('terminating connection', { name: 'DriverAdapterError', cause });
const postgres = (code: string) => ({ kind: 'postgres', originalCode: code, code, severity: 'FATAL' });
const quoting = (code: string) => `Database error. Code: \`${code}\`. Message: \`terminating connection\``;

/** As they were thrown by Prisma, the driver and pg-boss while a server was stopped, started, killed and cut off. */
const away: readonly (readonly [string, unknown])[] = [
  ['the driver: ended by an administrator', error('terminating connection', { code: '57P01', severity: 'FATAL' })],
  ['the driver: ended by a crash', error('terminating connection', { code: '57P02' })],
  ['the driver: starting or stopping', error('the database system is starting up', { code: '57P03' })],
  ['the driver: cut off in a question', error('Connection terminated unexpectedly')],
  ['the driver: cut off before one', error('Client has encountered a connection error and is not queryable')],
  ['the driver: nobody at the port', error('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' })],
  ['the driver: no socket there', error('connect ENOENT /tmp/x', { code: 'ENOENT', syscall: 'connect' })],
  ['the pool: no connection in time', error('timeout exceeded when trying to connect')],
  ['Prisma: nobody at the port', prisma('P1001', 'Can’t reach database server', { kind: 'DatabaseNotReachable' })],
  ['Prisma: cut off', prisma('P1017', 'Server has closed the connection.', { kind: 'ConnectionClosed' })],
  [
    'Prisma: no connection in time',
    prisma('P2028', 'Transaction API error: Unable to start a transaction in the given time.', {}),
  ],
  ['Prisma: ended in a question', prisma('P2039', quoting('57P01'), postgres('57P01'))],
  ['Prisma: ended in a question of our own', prisma('P2010', `Raw query failed. ${quoting('57P01')}`, {})],
  ['Prisma: starting', prisma('P2039', 'Database error.', postgres('57P03'))],
  ['its adapter: ended before the first question', adapter(postgres('57P01'))],
  ['its adapter: cut off', adapter({ kind: 'ConnectionClosed' })],
];

const full: readonly (readonly [string, unknown])[] = [
  ['the driver', error('could not extend file', { code: '53100', severity: 'ERROR' })],
  ['Prisma, in a question', prisma('P2039', quoting('53100'), postgres('53100'))],
  ['Prisma, in a question of our own', prisma('P2010', `Raw query failed. ${quoting('53100')}`, {})],
  ['its adapter', adapter(postgres('53100'))],
];

const neither: readonly (readonly [string, unknown])[] = [
  ['a bug', new TypeError('x is not a function')],
  ['a row that is there already', prisma('P2002', 'Unique constraint failed', { kind: 'UniqueConstraintViolation' })],
  ['a transaction that took too long', prisma('P2028', 'Transaction API error: Transaction already closed', {})],
  ['a file that is not there', error('no such file', { code: 'ENOENT', syscall: 'open' })],
  [
    'a platform that does not answer',
    new DeliveryError('unreachable', { cause: error('connect', { code: 'ECONNREFUSED' }) }),
  ],
  ['a screen that is gone', new DeliveryError('unreachable', { cause: error('write EPIPE', { code: 'EPIPE' }) })],
  ['nothing', undefined],
  ['a word', 'Connection terminated unexpectedly'],
];

describe('what fails for a database that is away', () => {
  it.each(away)('is known as that: %s', (_, thrown) => {
    expect([isAway(thrown), isFull(thrown)]).toEqual([true, false]);
  });
});

describe('what fails for a database whose disk is full', () => {
  it.each(full)('is known as that: %s', (_, thrown) => {
    expect([isAway(thrown), isFull(thrown)]).toEqual([false, true]);
  });
});

it.each(neither)('%s is neither', (_, thrown) => {
  expect([isAway(thrown), isFull(thrown)]).toEqual([false, false]);
});
