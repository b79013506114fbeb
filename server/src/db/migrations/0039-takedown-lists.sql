-- What has come down, the last first: the page of removals shows the end of a register that only grows.
create index takedown_closed on takedown (organisation_id, closed_at desc) where closed_at is not null;
