-- The words that a letter showed are kept as long as it may come back with its crosses.
alter table holder_link add column text_id uuid,
  add foreign key (organisation_id, text_id) references consent_text (organisation_id, id);
create index holder_link_text on holder_link (organisation_id, text_id) where text_id is not null;

-- Opening a page changes nothing any more: the program of a mail server opens links too, and the page says that it
-- measures nobody.
alter table holder_link drop column opened_at;
