-- Messages are numbered in an order that is safe to read on from. A writer holds one lane from before it draws its
-- position until it has committed; the lane remembers the position of its last writer that did.
create sequence shipments.intake_position start with 1000000000 increment by 1;
create table shipments.intake_lane (
    lane integer not null primary key,
    position bigint not null
);
insert into shipments.intake_lane (lane, position)
select n, 999999999 from (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16)) as lanes (n);

-- Events are given out by their newest messages; nobody asks for them by the moment they were recorded.
create index tracking_event_message on shipments.tracking_event (message);
drop index shipments.tracking_event_recorded;
