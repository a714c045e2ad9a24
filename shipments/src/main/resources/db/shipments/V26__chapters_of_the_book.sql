-- The newest update time among the messages of each chapter of the book, a row for every lane that wrote into it, so that writers do
-- not wait for each other. Who asks what was updated since a moment opens only the chapters that can hold it.
create table shipments.message_chapter (
    chapter bigint not null,
    lane integer not null,
    newest timestamp(6) with time zone not null,
    primary key (chapter, lane)
);
insert into shipments.message_chapter (chapter, lane, newest)
select message / 1048576, 0, max(event_updated_at) from shipments.tracking_event group by message / 1048576;
-- A chapter holds 128 positions of 8,192 messages. What a lane has begun it finds begun.
insert into shipments.message_chapter (chapter, lane, newest)
select position / 128, lane, timestamp with time zone '1970-01-01 00:00:00+00' from shipments.intake_lane;
