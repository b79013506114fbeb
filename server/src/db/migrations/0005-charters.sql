-- A version of the charter: the file itself, its digest, and the moment from which it is the law of the house.
-- The version in force at an instant is the adopted one with the latest effective_at before it.
create table charter_version (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  version         text not null,
  title           text not null,
  source          text not null, -- Markdown, as contract.md says
  digest          text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
  created_by      uuid,
  created_at      timestamptz not null,
  adopted_by      text, -- the body: conseil d'administration…
  adopted_at      timestamptz,
  effective_at    timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, version),
  check ((adopted_at is null) = (effective_at is null))
);
call protect('charter_version');

-- A person has read and signed one version.
create table acknowledgement (
  organisation_id    uuid not null,
  charter_version_id uuid not null,
  person_id          uuid not null,
  text_digest        text not null,
  signed_at          timestamptz not null,
  primary key (organisation_id, charter_version_id, person_id),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('acknowledgement');
