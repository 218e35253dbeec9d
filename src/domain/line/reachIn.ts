import { isEmail, isPhone } from '../contact/contactField.ts';

/** How somebody is reached, as told in a line, and the line without it. */
export interface Reach {
  readonly line: string;
  readonly email?: string;
  readonly phone?: string;
}

const LABEL = String.raw`(?:(?<!\p{L})(?:e-?mail(?:adres| address)?|mailadres|mail|tel(?:efoon(?:nummer)?|ephone)?|phone(?: number)?|mobiel|mobile|nummer|number)(?:\s+is)?[\s.:]{1,3})?`;
const EMAIL = new RegExp(String.raw`${LABEL}(?<![^\s,;:()<>])(?<email>[^\s@,;:()<>]{1,64}@[^\s@,;()<>]{1,100})`, 'iu');
/** Nine digits or more that begin as a number to call does: «2024-2028» is none. */
const PHONE = new RegExp(
  String.raw`${LABEL}(?<![\p{L}\d])(?<phone>\+\d[\d\s().-]{5,20}\d|0\d[\d\s.-]{5,20}\d|\(0\d{1,4}\)[\d\s.-]{4,20}\d)(?![\p{L}\d])`,
  'iu',
);
const DIGITS = 9;

/** Takes an e-mail address and a telephone number off a line: «Anna de Wit (06 1234 5678), anna@tennet.nl». */
export function reachIn(typed: string): Reach {
  const mail = EMAIL.exec(typed);
  const email = mail?.groups?.email?.replace(/[.!?]+$/u, '');
  const withoutMail = mail && email && isEmail(email) ? without(typed, mail) : typed;
  const call = PHONE.exec(withoutMail);
  const phone = call?.groups?.phone;
  const calls = call && phone && isPhone(phone) && phone.replace(/\D/gu, '').length >= DIGITS;
  return {
    line: calls ? without(withoutMail, call) : withoutMail,
    ...(withoutMail !== typed && email ? { email } : {}),
    ...(calls ? { phone } : {}),
  };
}

/** Of a line, what stands round a find, joined again: brackets and commas that held it alone go with it. */
function without(line: string, { 0: found, index }: RegExpExecArray): string {
  const before = line.slice(0, index).replace(/[\s,;:–—-]+$/u, '');
  const behind = line.slice(index + found.length).replace(/^[\s,;>]+/u, '');
  if (before.endsWith('(') && behind.startsWith(')'))
    return `${before.slice(0, -1).trimEnd()} ${behind.slice(1).trimStart()}`.trim();
  const closes = /^[).!]|^$/u.test(behind) ? '' : before.endsWith('(') ? '' : ', ';
  return `${before.replace(/<$/u, '').trimEnd()}${closes}${behind}`;
}
