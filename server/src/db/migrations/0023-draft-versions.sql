-- A draft as it stood on a day, to be consulted on, compared, or adopted. None is rewritten.
create table draft_version (
  organisation_id uuid not null,
  id              uuid not null,
  draft_id        uuid not null,
  number          int not null check (number > 0),
  source          text not null, -- the charter's file, rules included
  passages        jsonb not null, -- with their ids, which the file does not carry
  rules           jsonb not null, -- rule id → the row it came from, so that answers find it in the next version
  note            text not null default '' check (length(note) <= 2000),
  made_by         uuid,
  made_at         timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, draft_id, number),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade,
  foreign key (organisation_id, made_by) references person (organisation_id, id)
);
call protect('draft_version');
revoke update on draft_version from balise_app;
