-- The board of a past moment asks which leg a box was on, and who came and has not left.
create index leg_run_departed on shipments.leg_run (departed_at, arrived_at);
create index leg_run_box on shipments.leg_run (container, departed_at);
