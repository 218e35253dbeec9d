-- Search over what tells of a contact, in the rows themselves: nothing is kept twice. Both extensions are trusted: whoever
-- owns the database may make them.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "btree_gin";

-- Words in lower case and without accents, as `plainOf` in the core gives them. Plain letters, which most words are, need not be taken apart first.
CREATE FUNCTION "search_plain"(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 20
  RETURN lower(CASE WHEN octet_length(words) = char_length(words) THEN words
    ELSE translate(normalize(words, NFKD), U&'\0300\0301\0302\0303\0304\0305\0306\0307\0308\0309\030A\030B\030C\030D\030E\030F\0310\0311\0312\0313\0314\0315\0316\0317\0318\0319\031A\031B\031C\031D\031E\031F\0320\0321\0322\0323\0324\0325\0326\0327\0328\0329\032A\032B\032C\032D\032E\032F\0330\0331\0332\0333\0334\0335\0336\0337\0338\0339\033A\033B\033C\033D\033E\033F\0340\0341\0342\0343\0344\0345\0346\0347\0348\0349\034A\034B\034C\034D\034E\034F\0350\0351\0352\0353\0354\0355\0356\0357\0358\0359\035A\035B\035C\035D\035E\035F\0360\0361\0362\0363\0364\0365\0366\0367\0368\0369\036A\036B\036C\036D\036E\036F', '') END);

CREATE FUNCTION "search_stems"(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 200
  RETURN to_tsvector('pg_catalog.dutch', search_plain(words)) || to_tsvector('pg_catalog.english', search_plain(words));

CREATE FUNCTION "contact_words"(name text, organisation text, role text, interests text, notes text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN name || ' | ' || coalesce(organisation, '') || ' | ' || coalesce(role, '') || ' | ' || coalesce(interests, '')
    || ' | ' || coalesce(notes, '');

CREATE INDEX "contact_search_idx" ON "contact" USING gin ("coachee_id",
  search_plain(contact_words(name, organisation, role, interests, notes)) gin_trgm_ops,
  search_stems(contact_words(name, organisation, role, interests, notes))) WITH (fastupdate = off);
CREATE INDEX "meeting_search_idx" ON "meeting" USING gin
  ("coachee_id", search_plain("about") gin_trgm_ops, search_stems("about")) WITH (fastupdate = off);
CREATE INDEX "answer_search_idx" ON "answer" USING gin
  ("coachee_id", search_plain("text") gin_trgm_ops, search_stems("text")) WITH (fastupdate = off);
CREATE INDEX "tip_search_idx" ON "tip" USING gin
  ("coachee_id", search_plain("text") gin_trgm_ops, search_stems("text")) WITH (fastupdate = off);
CREATE INDEX "referral_search_idx" ON "referral" USING gin
  ("coachee_id", search_plain("about") gin_trgm_ops, search_stems("about")) WITH (fastupdate = off);
CREATE INDEX "touch_search_idx" ON "touch" USING gin
  ("coachee_id", search_plain("note") gin_trgm_ops, search_stems("note")) WITH (fastupdate = off);
CREATE INDEX "membership_search_idx" ON "membership" USING gin
  ("coachee_id", search_plain("network") gin_trgm_ops, search_stems("network")) WITH (fastupdate = off);
