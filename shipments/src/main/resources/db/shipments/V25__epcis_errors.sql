-- An event that its sender declared to be wrong stays, and counts no more.
alter table shipments.epcis_event add column wrong_at timestamp(6) with time zone;
alter table shipments.epcis_event add column wrong_reason varchar(200);
