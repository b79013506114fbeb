-- A time at which families are asked: one unit or everyone, once a school year say. Who answered is read from their
-- answers since it opened, never stored.
create table campaign (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  title           text not null check (length(title) between 1 and 200),
  unit_id         uuid, -- null: everyone
  concerns        text not null check (concerns in ('beneficiaries', 'everyone')),
  opened_by       uuid,
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id),
  foreign key (organisation_id, opened_by) references person (organisation_id, id)
);
call protect('campaign');

-- Whom it asks, and how many times they were told: a notice and three reminders, which the database itself holds to.
create table campaign_holder (
  organisation_id uuid not null,
  campaign_id     uuid not null,
  holder_id       uuid not null,
  person_id       uuid not null,
  told            integer not null default 0 check (told between 0 and 4),
  told_at         timestamptz,
  primary key (organisation_id, campaign_id, holder_id),
  foreign key (organisation_id, campaign_id) references campaign (organisation_id, id),
  foreign key (organisation_id, holder_id) references holder (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('campaign_holder');
create index consent_of_holder on consent (organisation_id, holder_id, recorded_at desc);
