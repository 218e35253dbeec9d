import type { IncomingMessage } from 'node:http';
import type { StoredFile } from '../world.ts';

/** A request to the REST API, taken apart. */
export interface Call {
  readonly method: string;
  /** Behind `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the app sends; the limits look at it.
  readonly body: any;
  readonly files: readonly StoredFile[];
}

export async function readCall(request: IncomingMessage, bytes: Buffer, nextId: () => string): Promise<Call> {
  const url = new URL(request.url ?? '', 'http://twin');
  const call = {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api(?:\/v\d+)?/u, ''),
    query: url.searchParams,
    authorization: request.headers.authorization ?? '',
  };
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { ...call, body: undefined, files: [] };
  if (!type.startsWith('multipart/')) return { ...call, body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: StoredFile[] = [];
  for (const [, value] of form)
    if (typeof value !== 'string') {
      const content = new Uint8Array(await value.arrayBuffer());
      files.push({ id: nextId(), filename: value.name, size: content.length, bytes: content });
    }
  return { ...call, body: JSON.parse(String(form.get('payload_json') ?? '{}')), files };
}
