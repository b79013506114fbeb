-- A question of the training: a situation, what the charter answers, and why. A question is never rewritten: it is
-- withdrawn, and another one takes its place.
create table training_question (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  situation       text not null check (length(situation) between 1 and 2000),
  answer          text not null check (answer in ('allowed', 'review', 'refused')),
  because         text not null check (length(because) between 1 and 2000),
  rule            text not null check (length(rule) between 1 and 200), -- the rule's id in the charter
  source          text not null check (source in ('written', 'example')),
  created_by      uuid,
  created_at      timestamptz not null,
  withdrawn_at    timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references person (organisation_id, id)
);
call protect('training_question');
revoke delete on training_question from balise_app;

-- How many questions a training asks, and how many right answers pass it.
create table training_setting (
  organisation_id uuid primary key references organisation (organisation_id),
  questions       int not null check (questions between 1 and 30),
  pass_percent    int not null check (pass_percent between 1 and 100),
  set_by          uuid,
  set_at          timestamptz not null,
  foreign key (organisation_id, set_by) references person (organisation_id, id)
);
call protect('training_setting');

-- One go at the training. The answers are forgotten at its end: what stays is whether it was passed, and when.
create table training_attempt (
  organisation_id    uuid not null,
  id                 uuid not null,
  person_id          uuid not null,
  charter_version_id uuid not null,
  question_ids       uuid[] not null check (cardinality(question_ids) > 0),
  answers            jsonb not null default '[]', -- those of an attempt under way
  needed             int not null,
  started_at         timestamptz not null,
  finished_at        timestamptz check (finished_at >= started_at),
  correct            int check ((correct is null) = (finished_at is null)),
  passed             boolean check ((passed is null) = (finished_at is null)),
  code               text check (code ~ '^[a-z0-9]{4}-[a-z0-9]{4}$'), -- of the certificate
  primary key (organisation_id, id),
  unique (organisation_id, code),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id)
);
create unique index training_attempt_under_way on training_attempt (organisation_id, person_id) where finished_at is null;
call protect('training_attempt');
