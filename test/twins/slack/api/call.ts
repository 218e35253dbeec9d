import type { IncomingMessage } from 'node:http';

/** A call of a Web API method as it came in. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
}

/** The arguments that Slack reads as JSON inside a form. */
const JSON_ARGUMENTS = ['blocks', 'attachments', 'metadata', 'view', 'files'];

/** https://docs.slack.dev/apis/web-api/using-the-web-api: a form or JSON; the token in the header or among the arguments. */
export async function readCall(request: IncomingMessage, method: string): Promise<Call> {
  const url = new URL(request.url ?? '', 'http://twin');
  const sent = await readBody(request);
  const { token, ...args } = { ...Object.fromEntries(url.searchParams), ...parseArguments(sent, request) };
  const bearer = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
  return { method, args, token: bearer ?? (typeof token === 'string' ? token : undefined) };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of an upload: the whole body, or the file in a form. */
export async function readFile(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((value) => value instanceof Blob);
  return file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
}

function parseArguments(body: Buffer, request: IncomingMessage): Record<string, unknown> {
  if (body.length === 0) return {};
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(body.toString());
  return Object.fromEntries(
    [...new URLSearchParams(body.toString())].map(([name, value]) => [
      name,
      JSON_ARGUMENTS.includes(name) ? parseOr(value) : value,
    ]),
  );
}

function parseOr(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** True for what Slack takes for true in a form. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1';
}
