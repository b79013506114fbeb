-- The people of one unit, and those who hold a role: a few among many who are only shown.
create index person_of_unit on person (organisation_id, unit_id, folded_name, id) where left_at is null;
create index person_with_role on person (organisation_id, id) where cardinality(roles) > 0;
create index mandate_of_role on mandate (organisation_id, role);
