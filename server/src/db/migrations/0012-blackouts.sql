-- A period in which a public body keeps its word plain: before a ballot, most of the time. Rules read it as a fact.
create table blackout (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  kind            text not null check (kind in ('election', 'other')),
  label           text not null check (length(label) between 1 and 200),
  from_on         date not null,
  until_on        date not null, -- last day included
  created_at      timestamptz not null,
  primary key (organisation_id, id),
  check (from_on <= until_on)
);
call protect('blackout');
