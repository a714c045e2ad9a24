-- A label has two times, as a move of the unit has: since when the unit carries it, and when that was entered.
alter table inventory.unit_label add column recorded_at timestamp(6) with time zone;
update inventory.unit_label set recorded_at = labelled_at;
alter table inventory.unit_label alter column recorded_at set not null;
