-- Who holds the keys of an account on a network, so that it outlives a departure.
create table channel_administrator (
  organisation_id uuid not null,
  channel_id      uuid not null,
  person_id       uuid not null,
  primary key (organisation_id, channel_id, person_id),
  foreign key (organisation_id, channel_id) references channel (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('channel_administrator');
