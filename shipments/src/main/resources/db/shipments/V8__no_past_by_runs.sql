-- The past board goes by what happened and no longer by the legs a box went: these indexes would only cost.
drop index shipments.leg_run_departed;
drop index shipments.leg_run_box;
