-- Image rights: one person's answer for one act, one purpose and one channel. A withdrawn consent keeps its row:
-- the log must be able to show that a picture was allowed on the day it went out.
create table consent (
  organisation_id  uuid not null,
  id               uuid not null,
  person_id        uuid not null,
  channel_id       uuid not null,
  act              text not null check (act in ('capture', 'publish')),
  purpose          text not null default 'image',
  answer           text not null check (answer in ('granted', 'refused')),
  given_on         date not null,
  until_on         date check (until_on >= given_on), -- last day included
  withdrawn_at     timestamptz,
  holders          text[] not null check (cardinality(holders) > 0), -- who answered: the person, a parent, a tutor
  required_holders integer not null default 1 check (required_holders > 0),
  evidence         text not null default '', -- where the signed answer is kept
  recorded_by      uuid,
  recorded_at      timestamptz not null,
  superseded_at    timestamptz, -- a later answer took its place
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, channel_id) references channel (organisation_id, id)
);
-- One living answer per person, act, purpose and channel.
create unique index consent_living on consent (organisation_id, person_id, act, purpose, channel_id) where superseded_at is null;
call protect('consent');
