-- How far a container's history is told, so that what comes at its end is told on from there; null: tell it from the beginning.
alter table shipments.container add column progress varchar(1000);
