-- A draft's version shown to people for a time, so that they say what they think of it. Before the first instant and
-- from the last one on, nothing of it is open.
create table consultation (
  organisation_id  uuid not null,
  id               uuid not null,
  draft_id         uuid not null,
  draft_version_id uuid not null,
  question         text not null check (length(question) between 1 and 500),
  opens_at         timestamptz not null,
  closes_at        timestamptz not null check (closes_at > opens_at),
  everyone         boolean not null,
  roles            text[] not null default '{}',
  unit_ids         text[] not null default '{}',
  opened_by        uuid not null,
  created_at       timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade,
  foreign key (organisation_id, draft_version_id) references draft_version (organisation_id, id),
  foreign key (organisation_id, opened_by) references person (organisation_id, id)
);
create index consultation_of_draft on consultation (organisation_id, draft_id, opens_at);
call protect('consultation');

-- What someone says of a passage: a comment, or other words for it. `passage_words` are those that they read, by which
-- the suggestion finds its passage again in the next version. It is closed with a reason, never erased.
create table suggestion (
  organisation_id uuid not null,
  id              uuid not null,
  draft_id        uuid not null,
  consultation_id uuid,
  passage_id      uuid not null,
  passage_words   text not null,
  body            text not null default '' check (length(body) <= 5000),
  wording         text check (length(wording) <= 20000), -- null for a comment
  author_id       uuid not null,
  written_at      timestamptz not null,
  state           text not null check (state in ('open', 'retained', 'partly', 'not-retained')),
  reason          text not null default '' check (length(reason) <= 2000),
  closed_by       uuid,
  closed_at       timestamptz,
  revision        int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade,
  foreign key (organisation_id, consultation_id) references consultation (organisation_id, id),
  foreign key (organisation_id, author_id) references person (organisation_id, id),
  foreign key (organisation_id, closed_by) references person (organisation_id, id),
  check (body <> '' or wording is not null),
  check ((closed_at is null) = (state = 'open'))
);
create index suggestion_of_draft on suggestion (organisation_id, draft_id, written_at);
call protect('suggestion');

-- What one person thinks of one rule: one answer, which they may change while the consultation is open. Only totals
-- are ever shown, and from the third answer on.
create table temperature (
  organisation_id uuid not null,
  consultation_id uuid not null,
  rule_id         uuid not null,
  person_id       uuid not null,
  answer          text not null check (answer in ('agree', 'disagree', 'unclear')),
  answered_at     timestamptz not null,
  primary key (organisation_id, consultation_id, rule_id, person_id),
  foreign key (organisation_id, consultation_id) references consultation (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('temperature');
