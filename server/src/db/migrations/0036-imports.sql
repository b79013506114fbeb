-- A file of people and answers: what it would do, shown before it does it; what it did, so that it can be undone.
create table consent_import (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  file_name       text not null,
  digest          text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
  plan            jsonb not null, -- line by line, faults included
  made            jsonb, -- ids of what was added and of what it took the place of
  state           text not null check (state in ('previewed', 'applied', 'undone')),
  made_by         uuid,
  made_at         timestamptz not null,
  applied_at      timestamptz,
  undone_at       timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, made_by) references person (organisation_id, id)
);
call protect('consent_import');

-- Two rows that were one person: the one that stays, so that what named the other still leads to them.
alter table person add column merged_into uuid;
alter table person add foreign key (organisation_id, merged_into) references person (organisation_id, id);
