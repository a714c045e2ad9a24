-- When the house learned of a placement and of its discharge: a report of a past period, as it was
-- known at a moment, gives the same figures again.
alter table customs.placement add column recorded_at timestamp(6) with time zone;
update customs.placement set recorded_at = placed_at;
alter table customs.placement alter column recorded_at set not null;
create index placement_placed_at on customs.placement (placed_at, id);
alter table customs.discharge add column recorded_at timestamp(6) with time zone;
update customs.discharge set recorded_at = discharged_at;
alter table customs.discharge alter column recorded_at set not null;
create index account_entry_effective on customs.account_entry (effective_at, lot);
