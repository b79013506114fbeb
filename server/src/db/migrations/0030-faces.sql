-- What is known of a picture besides its pixels: when and where it was taken, by whom, and what looking for faces gave.
alter table media
  add column taken_on date, -- the day the camera wrote, read before it was removed
  add column taken_by text,
  add column taken_place text, -- as the charter names places: « workplace »
  add column looked_at timestamptz, -- when a machine last looked for faces
  add column look_failed text, -- why it could not
  add column faces_found integer check (faces_found >= 0), -- by the machine; `faces` is what a person says
  add column locked_at timestamptz, -- a copy with hidden faces took its place: few may see it
  add column destroyed_at timestamptz; -- its keys are gone, and its bytes with them
create index media_latest on media (organisation_id, created_at desc, id desc);
create index media_made_from on media (organisation_id, made_from) where made_from is not null;
create index media_person_person on media_person (organisation_id, person_id);

-- A face of a picture: where it is, and who someone says it is. Nothing else of it is kept, and nothing is compared.
create table face (
  organisation_id uuid not null,
  id              uuid not null,
  media_id        uuid not null,
  box_left        real not null check (box_left between 0 and 1), -- fractions of the picture
  box_top         real not null check (box_top between 0 and 1),
  box_width       real not null check (box_width > 0 and box_width <= 1),
  box_height      real not null check (box_height > 0 and box_height <= 1),
  found_by        text not null check (found_by in ('machine', 'person')),
  who             text check (who in ('person', 'unknown', 'crowd', 'from-behind')), -- null: nobody said
  person_id       uuid,
  primary key (organisation_id, id),
  check ((who is not distinct from 'person') = (person_id is not null)),
  foreign key (organisation_id, media_id) references media (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index face_media on face (organisation_id, media_id);
call protect('face');
