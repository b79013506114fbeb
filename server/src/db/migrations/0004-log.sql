-- The organisation's memory: append-only, each entry carrying the hash of the one before. `body` is canonical
-- JSON (RFC 8785) kept as text, because jsonb would not give back the bytes that were hashed.
create table log_entry (
  organisation_id uuid not null references organisation (organisation_id),
  seq             bigint not null check (seq > 0),
  previous_hash   text not null,
  body            text not null,
  hash            text not null,
  -- Read from the body by the database itself: they cannot say anything else.
  kind            text not null generated always as (body::json ->> 'kind') stored,
  subject_id      text generated always as (body::json ->> 'subject') stored,
  at              text not null generated always as (body::json ->> 'at') stored,
  primary key (organisation_id, seq)
);
create index log_entry_subject on log_entry (organisation_id, subject_id, seq);
call protect('log_entry');

-- One row an organisation, locked by whoever appends: entries have one order.
create table log_head (
  organisation_id uuid primary key references organisation (organisation_id),
  seq             bigint not null,
  hash            text not null
);
call protect('log_head');

-- The head, signed every hour and at each export: what was there then cannot be rewritten with the database alone.
create table log_seal (
  organisation_id uuid not null references organisation (organisation_id),
  seq             bigint not null,
  hash            text not null,
  sealed_at       timestamptz not null,
  key_id          text not null,
  signature       text not null, -- Ed25519, base64, over `balise-seal:v1\n<organisation>\n<seq>\n<hash>\n<sealed_at>`
  primary key (organisation_id, seq, sealed_at)
);
call protect('log_seal');
