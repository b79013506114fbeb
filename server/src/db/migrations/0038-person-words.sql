-- A name as it is put in order and looked for: without case nor accents, compared byte by byte on every server.
create function folded(name text) returns text language sql immutable parallel safe as $$
  select lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g'))
$$;
alter table person no force row level security;
alter table person add column folded_name text collate "C" not null generated always as (folded(name)) stored;

-- The words of each name, so that a few letters find it among a hundred thousand. Rows of their own: under row-level
-- security an index serves only comparisons that cannot leak what they read, which leaves out `like`, trigrams and
-- full-text search. Written by triggers, because a name that no search finds is a person nobody can ask about.
create table person_word (
  organisation_id uuid not null,
  person_id       uuid not null,
  word            text collate "C" not null,
  is_gone         boolean not null,
  folded_name     text collate "C" not null,
  primary key (organisation_id, person_id, word),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);

create function words_of(folded_name text) returns setof text language sql immutable parallel safe as $$
  select distinct left(word, 40) from regexp_split_to_table(folded_name, '[\s\u00a0\u202f''’.,;:()/_"«»–—·-]+') as word
  where word <> ''
$$;

insert into person_word (organisation_id, person_id, word, is_gone, folded_name)
  select organisation_id, id, word, left_at is not null, folded_name from person, words_of(folded_name) as word;
alter table person force row level security;
call protect('person_word');

create function add_person_words() returns trigger language plpgsql as $$
begin
  insert into person_word (organisation_id, person_id, word, is_gone, folded_name)
    select organisation_id, id, word, left_at is not null, folded_name from added, words_of(folded_name) as word;
  return null;
end $$;
create trigger person_words_added after insert on person
  referencing new table as added for each statement execute function add_person_words();

create function change_person_words() returns trigger language plpgsql as $$
begin
  delete from person_word where organisation_id = new.organisation_id and person_id = new.id;
  insert into person_word (organisation_id, person_id, word, is_gone, folded_name)
    select new.organisation_id, new.id, word, new.left_at is not null, new.folded_name from words_of(new.folded_name) as word;
  return null;
end $$;
create trigger person_words_changed after update on person for each row
  when (old.folded_name <> new.folded_name or (old.left_at is null) <> (new.left_at is null))
  execute function change_person_words();

-- Those present first, each time in the order of the page: the next page begins where the last one ended.
create index person_word_found on person_word (organisation_id, is_gone, word, folded_name, person_id);
create index person_page on person (organisation_id, folded_name, id) where left_at is null;
create index person_page_gone on person (organisation_id, folded_name, id) where left_at is not null;

-- From someone to what is theirs.
create index mandate_of_person on mandate (organisation_id, person_id);
create index invitation_of_person on invitation (organisation_id, person_id);
