-- The key of one picture, under the key of the installation and those of everyone on it: destroying one person's key
-- makes every picture of theirs unreadable, here and in every copy of these rows.
create table media_key (
  organisation_id uuid not null,
  media_id        uuid not null,
  wrapped         bytea not null, -- AES-256-GCM: nonce (12 bytes), tag (16), key (32)
  person_ids      uuid[] not null, -- whose keys wrap it, in this order
  primary key (organisation_id, media_id),
  foreign key (organisation_id, media_id) references media (organisation_id, id)
);
call protect('media_key');

-- What the organisation decided about pictures whose faces were hidden in a copy.
create table media_setting (
  organisation_id uuid not null references organisation (organisation_id),
  originals       text not null check (originals in ('locked', 'destroyed')),
  primary key (organisation_id)
);
call protect('media_setting');
