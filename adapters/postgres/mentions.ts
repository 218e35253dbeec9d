import { Prisma } from '../../prisma/client/client.ts';
import type { Mention } from '../../src/domain/ask/mention.ts';
import type { Sought } from '../../src/domain/ask/sought.ts';
import { currencyQuestions } from '../../src/domain/currency.ts';
import type { Transaction } from './client.ts';

/** Of one word in one table; what is looked at beyond that only makes it slower. */
const MOST = 100;
/** How much a word must resemble one of a text: “morgage” and “mortgage” share .5. For this transaction only. */
const LIKENESS = '0.45';
const CONTACT = Prisma.sql`contact_words(t.name, t.organisation, t.role, t.interests, t.notes)`;

const CURRENCIES = Prisma.raw(currencyQuestions.map((question) => `'${question}'`).join(', '));

/** Rows of a table that may answer the word: by full text, by the letters in them, or by likeness. One index does it. */
function rowsOf(table: Prisma.Sql, words: Prisma.Sql, coacheeId: string): Prisma.Sql {
  return Prisma.sql`word CROSS JOIN LATERAL (
    SELECT t.* FROM ${table} t WHERE t.coachee_id = ${coacheeId}::uuid AND (
      search_plain(${words}) LIKE '%' || word.begin || '%'
      OR search_plain(${words}) LIKE '%' || word.stem || '%'
      OR search_stems(${words}) @@ (to_tsquery('pg_catalog.dutch', word.query) || to_tsquery('pg_catalog.english', word.query))
      OR word.plain <% search_plain(${words}))
    ORDER BY search_plain(${words}) LIKE '%' || word.begin || '%' DESC, t.id LIMIT ${MOST}) t`;
}

/**
 * What may tell of a contact of one person about the words sought, in no order.
 *
 * Every leg carries the person's id, in the index too. What people are told apart by afterwards is the core's.
 */
export function mentionsQuery(coacheeId: string, { words, circles }: Sought): Prisma.Sql {
  const of = (table: string, text: string) =>
    rowsOf(Prisma.raw(table), text === '' ? CONTACT : Prisma.raw(`t.${text}`), coacheeId);
  const mine = (alias: string) => Prisma.sql`${Prisma.raw(alias)}.coachee_id = ${coacheeId}::uuid`;
  return Prisma.sql`
    WITH word AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS w(query text, stem text, begin text, plain text)
    ), found AS (
      SELECT t.id AS contact_id, f.field, f.text, NULL::uuid AS from_id FROM ${of('contact', '')}
        CROSS JOIN LATERAL (VALUES ('name', t.name), ('organisation', t.organisation), ('role', t.role),
          ('interests', t.interests), ('notes', t.notes)) f(field, text)
      UNION SELECT m.contact_id, 'about', t.about, NULL FROM ${of('meeting', 'about')}
        JOIN meeting_contact m ON ${mine('m')} AND m.meeting_id = t.id
      UNION SELECT coalesce(m.contact_id, t.about_id),
          CASE WHEN t.question IN (${CURRENCIES}) THEN 'currency' WHEN t.question = 'prep.partner' THEN 'partner' ELSE 'evaluation' END,
          t.text, NULL
        FROM ${of('answer', 'text')}
        LEFT JOIN meeting_contact m ON ${mine('m')} AND m.meeting_id = t.about_id
        WHERE (t.question LIKE 'evaluation.%' OR t.question IN ('prep.partner', ${CURRENCIES}))
          AND NOT EXISTS (SELECT FROM answer later WHERE ${mine('later')} AND later.supersedes_id = t.id)
      UNION SELECT coalesce(t.contact_id, m.contact_id), 'tip', t.text, NULL FROM ${of('tip', 'text')}
        LEFT JOIN meeting_contact m ON ${mine('m')} AND m.meeting_id = t.meeting_id AND t.contact_id IS NULL
      UNION SELECT t.to_id, 'referral', t.about, t.from_id FROM ${of('referral', 'about')}
      UNION SELECT t.contact_id, 'helped', t.note, NULL FROM ${of('touch', 'note')} WHERE t.direction = 'in'
      UNION SELECT t.contact_id, 'network', t.network, NULL FROM ${of('membership', 'network')}
      UNION SELECT c.contact_id, 'circle', coalesce(t.name, t.code), NULL FROM circle t
        JOIN contact_circle c ON ${mine('c')} AND c.circle_id = t.id
        WHERE ${mine('t')} AND (t.code = ANY (${[...circles]}) OR EXISTS (
          SELECT FROM word WHERE search_plain(t.name) LIKE '%' || word.begin || '%'))
    )
    SELECT f.contact_id AS "contactId", f.field, f.text, f.from_id AS "fromId" FROM found f
    JOIN contact c ON ${mine('c')} AND c.id = f.contact_id AND c.state IN ('active', 'resting', 'never')
    WHERE f.text <> ''
    ORDER BY f.contact_id, f.field, f.text, f.from_id`;
}

export async function mentionsOf(tx: Transaction, coacheeId: string, sought: Sought): Promise<Mention[]> {
  if (sought.words.length === 0) return [];
  await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`;
  return tx.$queryRaw<Mention[]>(mentionsQuery(coacheeId, sought));
}
