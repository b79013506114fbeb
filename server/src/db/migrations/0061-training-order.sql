-- Several questions are taken from the examples at the same instant: the order they were taken in is kept.
alter table training_question add column if not exists seq bigint generated always as identity;
