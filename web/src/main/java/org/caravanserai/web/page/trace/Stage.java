package org.caravanserai.web.page.trace;

import java.util.List;
import java.util.Locale;

/** Where on the way a thing stands, from left to right. */
enum Stage {
    CONSIGNMENT("consignment"),
    CONTAINER("container"),
    GOODS("lot", "handling-unit"),
    DECLARED("declaration-item"),
    /** An item that takes goods on from an earlier one. */
    DISCHARGING(),
    EXIT("exit"),
    /** The box that took the goods on; by kind it is a container like any other. */
    ONWARD();

    private final List<String> kinds;

    Stage(String... kinds) {
        this.kinds = List.of(kinds);
    }

    static Stage of(String kind) {
        for (Stage stage : values()) {
            if (stage.kinds.contains(kind)) {
                return stage;
            }
        }
        return GOODS;
    }

    String key() {
        return "trace.stage." + name().toLowerCase(Locale.ROOT);
    }
}
