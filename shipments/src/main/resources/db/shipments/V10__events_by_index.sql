-- Events of a whole train, vessel or document are asked for at each batch; the store grows to tens of millions.
drop index shipments.tracking_event_train;
drop index shipments.tracking_event_document;
create index tracking_event_on_train on shipments.tracking_event (train, wide);
create index tracking_event_on_vessel on shipments.tracking_event (vessel, wide);
create index tracking_event_of_document on shipments.tracking_event (document, wide);
