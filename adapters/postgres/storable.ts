/** PostgreSQL keeps neither the character NUL nor half of a pair: nobody can type them, but a broken client can send them. */
const clean = (text: string) => text.replaceAll('\0', '').toWellFormed();

/** A text, or a JSON value with all texts in it, as the database can keep it. */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (!isJson(value)) return value;
  return JSON.parse(JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? clean(inner) : inner)));
}

function isJson(value: unknown): value is object {
  return (
    Array.isArray(value) ||
    (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
  );
}
