-- Anyone who can be shown, named, or who acts here. A person may have no account.
create table person (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  name            text not null check (length(name) between 1 and 200),
  kind            text not null check (kind in ('staff', 'elected', 'volunteer', 'contractor', 'union-member', 'beneficiary', 'family', 'other')),
  minor           boolean not null default false,
  unit_id         uuid,
  email           text,
  account_id      text, -- auth."user".id, once the invitation is accepted
  roles           text[] not null default '{}', -- role ids of the charter, plus 'administrator'
  access_since    date,
  trained_on      date,
  left_at         timestamptz,
  created_at      timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create unique index person_account on person (organisation_id, account_id) where account_id is not null;
call protect('person');
-- Whoever signs in must find where they belong before any organisation is named.
create policy own_memberships on person for select using (account_id = current_account());

-- A role for a period, given by a body. The last day is included.
create table mandate (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  role            text not null,
  body            text not null,
  from_on         date not null,
  until_on        date check (until_on >= from_on),
  created_at      timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('mandate');

-- An invitation is known by the hash of its token; the token itself is only in the mail.
create table invitation (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  email           text not null,
  token_hash      text not null unique,
  invited_by      uuid not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, invited_by) references person (organisation_id, id)
);
call protect('invitation');
-- Whoever holds the link is not signed in yet: the token's hash is the key.
create policy by_token on invitation for select
  using (token_hash = nullif(current_setting('balise.invitation', true), ''));
