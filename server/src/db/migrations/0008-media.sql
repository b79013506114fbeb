-- A picture as it may be shown: oriented, without EXIF nor place. The bytes never change, so that an approval of a
-- post is an approval of these pixels: hiding a face makes another row.
create table media (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  kind            text not null check (kind in ('image')),
  digest          text not null check (digest ~ '^sha256:[0-9a-f]{64}$'), -- of the stored master
  type            text not null check (type in ('image/jpeg', 'image/png', 'image/webp')),
  width           integer not null check (width > 0),
  height          integer not null check (height > 0),
  bytes           integer not null check (bytes > 0),
  file_name       text not null,
  alt             text not null default '',
  faces           integer check (faces >= 0), -- counted by a person; null when nobody did
  source          text check (source in ('own', 'agency', 'partner', 'web', 'other')),
  licence         text,
  credit          text,
  made_from       uuid, -- the picture this one was blurred from
  uploaded_by     uuid not null,
  created_at      timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, made_from) references media (organisation_id, id),
  foreign key (organisation_id, uploaded_by) references person (organisation_id, id)
);
call protect('media');

-- Who is on it, as a person declared: nobody is recognised by a machine.
create table media_person (
  organisation_id uuid not null,
  media_id        uuid not null,
  person_id       uuid not null,
  primary key (organisation_id, media_id, person_id),
  foreign key (organisation_id, media_id) references media (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('media_person');
