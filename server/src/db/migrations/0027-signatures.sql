-- A signature says what was shown, how it was given and who wrote it down; the seal binds these, in a fixed order, and
-- stands in the log too.
alter table acknowledgement
  add column how          text not null default 'screen' check (how in ('screen', 'paper', 'on-behalf')),
  add column shown        text not null default '',
  add column shown_digest text check (shown_digest ~ '^sha256:[0-9a-f]{64}$'),
  add column address      text, -- of the connection, when signed on a screen
  add column recorded_by  uuid, -- whoever recorded it for somebody else
  add column note         text not null default '' check (length(note) <= 2000),
  add column signed_on    date, -- written beside a signature by hand
  add column scan_digest  text check (scan_digest ~ '^sha256:[0-9a-f]{64}$'),
  add column scan_type    text check (scan_type in ('application/pdf', 'image/jpeg', 'image/png')),
  add column seal         text check (seal ~ '^sha256:[0-9a-f]{64}$'),
  add foreign key (organisation_id, recorded_by) references person (organisation_id, id),
  add check ((how = 'screen') = (recorded_by is null)),
  add check ((scan_digest is null) = (scan_type is null));

-- A signature of the version before that still holds: no rule that binds this person changed. It ends when the person
-- takes on a role that a changed rule binds.
create table carried_acknowledgement (
  organisation_id    uuid not null,
  charter_version_id uuid not null,
  person_id          uuid not null,
  from_version_id    uuid not null, -- the version that was signed
  carried_at         timestamptz not null,
  ended_at           timestamptz check (ended_at >= carried_at),
  primary key (organisation_id, charter_version_id, person_id),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id),
  foreign key (organisation_id, from_version_id) references charter_version (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('carried_acknowledgement');
revoke delete on carried_acknowledgement from balise_app;

-- Someone does not sign, and says why. It stays when they sign later: the reason was theirs on that day.
create table declined_signature (
  organisation_id    uuid not null,
  id                 uuid not null,
  charter_version_id uuid not null,
  person_id          uuid not null,
  reason             text not null check (length(reason) between 1 and 2000),
  declined_at        timestamptz not null,
  recorded_by        uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, recorded_by) references person (organisation_id, id)
);
create index declined_signature_of_version on declined_signature (organisation_id, charter_version_id, person_id);
call protect('declined_signature');
revoke update, delete on declined_signature from balise_app;

-- A sheet printed to be signed by hand. Its code says which text was on it when it comes back.
create table signing_sheet (
  organisation_id    uuid not null,
  id                 uuid not null,
  code               text not null check (code ~ '^[a-z0-9]{4}-[a-z0-9]{4}$'),
  charter_version_id uuid not null,
  person_id          uuid not null,
  shown              text not null,
  made_by            uuid,
  made_at            timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, code),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, made_by) references person (organisation_id, id)
);
call protect('signing_sheet');
revoke update, delete on signing_sheet from balise_app;
