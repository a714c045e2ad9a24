-- Stays of a place by the clocks that measured them.
create index container_clock_place on shipments.container_clock (facility, kind, stopped_at);
