-- The words of a name without their order: « DIALLO Nora » and « Nora Diallo » are one name. A name of signs alone is itself.
create function name_key(folded_name text) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(word, ' ' order by word), folded_name) from words_of(folded_name) as word
$$;
alter table person no force row level security;
alter table person add column name_key text collate "C" not null generated always as (name_key(folded(name))) stored;
alter table person force row level security;
