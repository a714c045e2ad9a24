-- Whether a container has left the facility where it was last seen: the board tells standing from moving by it.
alter table shipments.container add column departed boolean default false not null;
