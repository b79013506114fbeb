-- Letters that were printed together: for whom, by whom and when, so that nobody closes by accident the links of letters
-- that were handed out. Its id comes with the form: the same form sent twice prints once.
create table letter_print (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  campaign_id     uuid, -- for those a campaign does not reach by mail
  unit_id         uuid, -- of one unit
  letters         integer not null check (letters > 0),
  made_by         uuid,
  made_at         timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, campaign_id) references campaign (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id),
  foreign key (organisation_id, made_by) references person (organisation_id, id)
);
create index letter_print_at on letter_print (organisation_id, made_at desc);
call protect('letter_print');
revoke update, delete on letter_print from balise_app;

-- The links of those letters, sealed, for the few days in which the file may be fetched again: a printer jams. Then only
-- their hashes are left, in holder_link.
create table letter (
  organisation_id uuid not null,
  print_id        uuid not null,
  position        integer not null, -- as they were listed: by unit, then by name
  link_id         uuid not null,
  sealed_token    bytea not null,
  primary key (organisation_id, print_id, position),
  foreign key (organisation_id, print_id) references letter_print (organisation_id, id),
  foreign key (organisation_id, link_id) references holder_link (organisation_id, id) on delete cascade
);
create index letter_of_link on letter (organisation_id, link_id);
call protect('letter');
revoke update on letter from balise_app;
