/* A sheet of cells: arrows and Enter walk, F3 opens the directory of the box, a change is reckoned at once. */
(function () {
    "use strict";

    const byId = (id) => document.getElementById(id);
    const CELLS = "td input:not([type=hidden])";
    let asked = null;
    let lastFocused = null;
    let before = "";

    const inSheet = (target) => target.closest && target.closest(".sheet tr[data-ri]");
    const openPanel = () => Array.from(document.querySelectorAll(".ui-autocomplete-panel"))
        .some((panel) => panel.offsetParent !== null);

    function walk(cell, row, by) {
        const column = Array.from(row.querySelectorAll(CELLS)).indexOf(cell);
        const next = by > 0 ? row.nextElementSibling : row.previousElementSibling;
        const to = next && next.querySelectorAll(CELLS)[column];
        if (to) {
            to.focus();
            to.select();
        }
        return Boolean(to);
    }

    function directory(cell) {
        const holder = cell.closest(".ui-autocomplete");
        const widget = holder && window.PrimeFaces.getWidgetById(holder.id);
        if (widget) {
            widget.search(cell.value);
        }
        return Boolean(widget);
    }

    document.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && byId("save")) {
            byId("save").click();
            event.preventDefault();
            return;
        }
        const row = inSheet(event.target);
        if (!row || event.target.tagName !== "INPUT" || event.ctrlKey || event.altKey) {
            return;
        }
        let done = false;
        if (event.key === "F3") {
            done = directory(event.target);
        } else if (!openPanel() && (event.key === "ArrowDown" || event.key === "Enter")) {
            done = walk(event.target, row, 1) || event.key === "Enter";
        } else if (!openPanel() && event.key === "ArrowUp") {
            done = walk(event.target, row, -1);
        }
        if (done) {
            event.preventDefault();
            event.stopPropagation();
        }
    }, true);

    document.addEventListener("focusin", (event) => {
        lastFocused = event.target.id || lastFocused;
        before = event.target.value;
        const row = inSheet(event.target);
        const wanted = byId("cursor-wanted");
        if (!row || !wanted) {
            return;
        }
        document.querySelectorAll(".sheet tr.cursor").forEach((other) => other.classList.remove("cursor"));
        row.classList.add("cursor");
        const number = String(Number(row.dataset.ri) + 1);
        if (wanted.value !== number) {
            wanted.value = number;
            window.clearTimeout(asked);
            asked = window.setTimeout(() => byId("cursor-go").click(), 120);
        }
    });

    /* A directory keeps what is typed, not only what is chosen from it. */
    function keep(field) {
        const holder = field.closest && field.closest(".ui-autocomplete");
        const hidden = holder && byId(field.id.replace(/_input$/, "_hinput"));
        if (hidden && hidden !== field) {
            hidden.value = field.value;
        }
    }

    document.addEventListener("input", (event) => keep(event.target));

    document.addEventListener("focusout", (event) => {
        const field = event.target;
        const typed = inSheet(field) || (field.closest && field.closest(".boxes, #line"));
        const button = byId("recompute");
        if (typed && button && "value" in field && field.value !== before) {
            keep(field);
            window.setTimeout(() => button.click(), 60);
        }
    });

    /* After an answer the cursor is where it was. */
    window.jQuery(document).on("pfAjaxComplete", () => {
        window.setTimeout(() => {
            const field = lastFocused && byId(lastFocused);
            if (field && (document.activeElement === document.body || document.activeElement === null)) {
                field.focus();
            }
        }, 0);
    });

    const first = document.querySelector(".sheet tr[data-ri] input:not([readonly])");
    if (first) {
        first.focus();
    }
}());
