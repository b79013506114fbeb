-- The decision by which a body made a version the law of the house: who was there, how they voted, on which text, and
-- the day on which it is read again. One for each version; none is rewritten.
create table adoption (
  organisation_id    uuid not null references organisation (organisation_id),
  id                 uuid not null,
  charter_version_id uuid not null,
  body               text not null check (length(body) between 1 and 200),
  decided_on         date not null,
  effective_on       date not null check (effective_on >= decided_on),
  review_on          date check (review_on > decided_on),
  present            int check (present >= 0),
  needed             int check (needed >= 0), -- the quorum
  votes_for          int check (votes_for >= 0),
  votes_against      int check (votes_against >= 0),
  votes_abstain      int check (votes_abstain >= 0),
  text_digest        text not null check (text_digest ~ '^sha256:[0-9a-f]{64}$'),
  country            text not null check (country in ('fr', 'be', 'ca-qc', 'ch', 'lu', 'other')),
  status             text not null check (status in ('public-body', 'employer', 'no-staff')),
  staff_count        int not null check (staff_count >= 0),
  recorded_by        uuid,
  recorded_at        timestamptz not null,
  review_told_at     timestamptz, -- when those who administer were told that the day of review has come
  primary key (organisation_id, id),
  unique (organisation_id, charter_version_id),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id),
  foreign key (organisation_id, recorded_by) references person (organisation_id, id),
  check (votes_for + votes_against + votes_abstain <= present)
);
call protect('adoption');
revoke delete on adoption from balise_app;

-- What became of a step that the law may ask around an adoption: done on a day, or set aside with a reason. Words are
-- added; the last one about a step counts.
create table formality_step (
  organisation_id uuid not null,
  id              uuid not null,
  seq             bigint generated always as identity,
  adoption_id     uuid not null,
  formality       text not null check (formality ~ '^[a-z0-9-]{1,60}$'),
  outcome         text not null check (outcome in ('done', 'set-aside', 'open')),
  done_on         date check ((done_on is not null) = (outcome = 'done')),
  note            text not null default '' check (length(note) <= 2000),
  recorded_by     uuid,
  recorded_at     timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, adoption_id) references adoption (organisation_id, id),
  foreign key (organisation_id, recorded_by) references person (organisation_id, id)
);
create index formality_step_of_adoption on formality_step (organisation_id, adoption_id, formality, seq desc);
call protect('formality_step');
revoke update, delete on formality_step from balise_app;
