-- What image rights need to know of a person besides their name: the age that counts, the child's own word, and how
-- many holders must answer when it is not the number of the country.
create table shown_person (
  organisation_id uuid not null,
  person_id       uuid not null,
  born_on         date,
  born_year       integer check (born_year between 1900 and 2200),
  needed_holders  integer check (needed_holders between 1 and 4), -- null: the charter's and the country's
  needed_reason   text not null default '' check (length(needed_reason) <= 500),
  word            text not null default '' check (length(word) <= 1000), -- the child's own
  word_is_no      boolean not null default false,
  word_on         date,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('shown_person');

-- Who answers for a person: themself, a parent, a tutor. They need no account.
create table holder (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  name            text not null check (length(name) between 1 and 200),
  authority       text not null check (authority in ('self', 'parent', 'tutor')),
  email           text,
  language        text not null default 'fr' check (language in ('fr', 'en', 'nl')),
  created_at      timestamptz not null,
  ended_at        timestamptz, -- their word no longer counts, and their link no longer opens
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create unique index holder_name on holder (organisation_id, person_id, lower(name)) where ended_at is null;

-- What was on the page when someone answered, word for word: a yes is a yes to these words.
create table consent_text (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  language        text not null check (language in ('fr', 'en', 'nl')),
  edition         text not null, -- of the wording, as the program names it
  digest          text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
  body            jsonb not null,
  shown_from      timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, digest)
);
call protect('consent_text');
revoke update on consent_text from balise_app;

-- From here on a row is the answer of one holder, so that two parents may differ. What a signed paper said for several
-- becomes a row for each of them. `force` is lifted for the time of the move: the owner sees no tenant's rows.
alter table consent no force row level security;
alter table person no force row level security;
alter table channel no force row level security;

insert into holder (organisation_id, id, person_id, name, authority, created_at)
  select distinct on (c.organisation_id, c.person_id, lower(said.name))
         c.organisation_id, gen_random_uuid(), c.person_id, said.name,
         case when lower(said.name) = lower(p.name) then 'self' when p.minor then 'parent' else 'tutor' end, c.recorded_at
  from consent c
  join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
  cross join lateral unnest(c.holders) as said (name)
  order by c.organisation_id, c.person_id, lower(said.name), c.recorded_at;

alter table consent add column holder_id uuid, add column picture text, add column territory text,
  add column from_on date, add column text_id uuid, add column given_by text not null default 'paper';
drop index consent_living;
update consent c set holder_id = h.id
  from holder h
  where h.organisation_id = c.organisation_id and h.person_id = c.person_id and lower(h.name) = lower(c.holders[1]);
insert into consent (organisation_id, id, person_id, channel_id, act, purpose, answer, given_on, until_on, withdrawn_at,
                     holders, required_holders, evidence, recorded_by, recorded_at, superseded_at, holder_id)
  select c.organisation_id, gen_random_uuid(), c.person_id, c.channel_id, c.act, c.purpose, c.answer, c.given_on, c.until_on,
         c.withdrawn_at, c.holders, c.required_holders, c.evidence, c.recorded_by, c.recorded_at, c.superseded_at, h.id
  from consent c
  join holder h on h.organisation_id = c.organisation_id and h.person_id = c.person_id
  where cardinality(c.holders) > 1 and lower(h.name) <> lower(c.holders[1])
    and lower(h.name) in (select lower(name) from unnest(c.holders) as said (name));
-- « image » named no use: it was that of the channel.
update consent c set purpose = case
    when ch.surface = 'print' then 'print' when ch.surface = 'site' then 'site' else 'social-network' end
  from channel ch
  where ch.organisation_id = c.organisation_id and ch.id = c.channel_id and c.purpose = 'image';
update consent set picture = 'targeted', from_on = given_on,
  territory = case when purpose in ('print', 'internal') then 'local' when purpose = 'press' then 'country' else 'world' end;

alter table consent
  drop column holders,
  alter column channel_id drop not null, -- to be taken in picture, the press, inside the house: no channel of ours
  alter column purpose drop default,
  alter column holder_id set not null,
  alter column picture set not null,
  alter column territory set not null,
  alter column from_on set not null,
  alter column given_by drop default,
  add check (picture in ('targeted', 'group', 'named')),
  add check (territory in ('local', 'country', 'world')),
  add check (given_by in ('link', 'paper', 'on-behalf')),
  add foreign key (organisation_id, holder_id) references holder (organisation_id, id),
  add foreign key (organisation_id, text_id) references consent_text (organisation_id, id);
alter table consent force row level security;
alter table person force row level security;
alter table channel force row level security;
call protect('holder');

-- One living answer per holder, act, purpose, channel and kind of picture; also how a person's answers are found.
create unique index consent_living on consent (organisation_id, person_id, act, purpose, channel_id, picture, holder_id)
  nulls not distinct where superseded_at is null;
create index consent_of_person on consent (organisation_id, person_id, recorded_at);
create index consent_ending on consent (organisation_id, until_on)
  where superseded_at is null and withdrawn_at is null and answer = 'granted';

-- A personal link, known by the hash of its token: of one holder, for one person. The token is only in the mail or on
-- the letter.
create table holder_link (
  organisation_id uuid not null,
  id              uuid not null,
  holder_id       uuid not null,
  person_id       uuid not null,
  token_hash      text not null unique,
  sent_by         text not null check (sent_by in ('mail', 'letter')),
  made_by         uuid,
  made_at         timestamptz not null,
  expires_at      timestamptz not null,
  revoked_at      timestamptz,
  opened_at       timestamptz, -- the last time
  primary key (organisation_id, id),
  foreign key (organisation_id, holder_id) references holder (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index holder_link_of on holder_link (organisation_id, person_id, holder_id);
call protect('holder_link');
-- Whoever holds the link has no account: the token's hash is the key.
create policy by_token on holder_link for select
  using (token_hash = nullif(current_setting('balise.family', true), ''));

-- What the organisation decided about image rights, with its reason where the law leaves it a choice. Without a row,
-- the choices are those of the country its timezone is in.
create table consent_setting (
  organisation_id uuid primary key references organisation (organisation_id),
  country         text not null check (country in ('FR', 'BE', 'QC')),
  publish_holders integer not null check (publish_holders between 1 and 4), -- of a minor
  capture_holders integer not null check (capture_holders between 1 and 4),
  reason          text not null check (length(reason) between 1 and 500),
  ends_on         text not null check (ends_on ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'), -- month and day: the end of the school year
  changed_at      timestamptz not null
);
call protect('consent_setting');
revoke delete on shown_person, holder, consent_text, holder_link, consent_setting from balise_app;
