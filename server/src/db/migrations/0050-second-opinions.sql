-- Whoever hands in a charter says whether its sentences may go to a language model for a second opinion: the answer stays
-- with the file, because it is read later, and again when its reader died.
alter table draft_import add column asks_model boolean not null default false;
