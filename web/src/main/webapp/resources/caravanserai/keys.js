/* Keys of every page. They work wherever the focus is, and never take a letter away from a field. */
(function () {
    "use strict";

    const byId = (id) => document.getElementById(id);
    const typing = (target) =>
        target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

    function focus(field) {
        if (!field) {
            return false;
        }
        field.focus();
        if (field.select) {
            field.select();
        }
        return true;
    }

    function primary() {
        const open = document.querySelector("details.reason[open] .primary, .ui-dialog:not(.ui-helper-hidden) .primary");
        const button = open || Array.from(document.querySelectorAll(".bulk.on .primary, .actions .primary, .form-foot .primary"))
            .find((one) => !one.closest("details:not([open])"));
        if (!button || button.disabled) {
            return false;
        }
        button.click();
        return true;
    }

    function undo() {
        const button = document.querySelector("[data-undo]:not(:disabled)");
        if (button) {
            button.click();
        }
        return Boolean(button);
    }

    function leave(target) {
        const fold = document.querySelector("details.fold[open]");
        if (fold) {
            fold.open = false;
            return focus(fold.querySelector("summary"));
        }
        const rail = byId("rail");
        if (rail && rail.classList.contains("open")) {
            return railOpen(false);
        }
        if (typing(target)) {
            target.blur();
            byId("main").focus({preventScroll: true});
            return true;
        }
        return false;
    }

    function railOpen(open) {
        const rail = byId("rail");
        rail.classList.toggle("open", open);
        rail.querySelector(".more").setAttribute("aria-expanded", String(open));
        return true;
    }

    /* Enter in a field does what stands beside it (data-enter, data-scan), never the first button of the page. */
    function enter(event) {
        const field = event.target;
        if (event.defaultPrevented || !field.matches("#page input:not([type=submit], [type=button], [type=checkbox], [type=radio])")) {
            return;
        }
        event.preventDefault();
        const scope = field.closest("[data-enter]");
        const button = byId(field.dataset.scan || (scope && scope.dataset.enter));
        if (button) {
            button.click();
        } else {
            field.dispatchEvent(new Event("change", {bubbles: true}));
        }
    }

    document.addEventListener("keydown", (event) => {
        const control = event.ctrlKey || event.metaKey;
        let done = false;
        if (control && event.key.toLowerCase() === "k") {
            done = focus(byId("find-anything"));
        } else if (control && event.key === "Enter") {
            done = primary();
        } else if (control && event.key.toLowerCase() === "z" && !(typing(event.target) && event.target.value)) {
            done = undo();
        } else if (event.key === "Escape") {
            done = leave(event.target);
        } else if (!control && !event.altKey && !typing(event.target)) {
            if (event.key === "/") {
                done = focus(document.querySelector(".grid-find"));
            } else if (event.key === "?") {
                byId("keys").showModal();
                done = true;
            }
        }
        if (done) {
            event.preventDefault();
        } else if (event.key === "Enter" && !control) {
            enter(event);
        }
    });

    document.addEventListener("click", (event) => {
        const close = event.target.closest("[data-close]");
        if (close) {
            byId(close.dataset.close).close();
        }
        if (event.target.closest("[data-print]")) {
            window.print();
        }
        const filters = event.target.closest(".filters");
        if (filters) {
            filters.setAttribute("aria-expanded", String(byId("tools").classList.toggle("open")));
        }
        if (event.target.closest(".rail .more")) {
            railOpen(!byId("rail").classList.contains("open"));
        }
        document.querySelectorAll("details.fold[open]").forEach((fold) => {
            if (!fold.contains(event.target)) {
                fold.open = false;
            }
        });
    });

    /* An update that the server no longer answers as one (signed out meanwhile): ask for the page anew. */
    if (window.jQuery) {
        window.jQuery(document).on("pfAjaxError", () => window.location.reload());
        /* What the primary action found wrong is where one goes on; a scan stays in its field, and a key that was
           pressed and drawn anew keeps its place, or leads back to the field it belongs to. */
        window.jQuery(document).on("pfAjaxComplete", (event, request, settings, answer) => {
            const asked = byId(settings.source && settings.source.id || settings.source);
            /* a panel that unfolds is drawn folded: what is wrong in it would not be seen */
            if (answer && answer.validationFailed && asked && asked.closest("details.reason")) {
                asked.closest("details.reason").open = true;
            }
            if (answer && answer.validationFailed && asked && asked.matches(".primary")) {
                const fields = ":is(input, select, textarea)";
                focus(document.querySelector(`#page ${fields}:is(.ui-state-error, [aria-invalid='true']):not([type=hidden]),
                    #page :is(.field, .pass-line):has(.ui-message-error) ${fields}:not([type=hidden])`));
            }
            const place = asked && (document.querySelector(`[data-scan="${asked.id}"]`) || asked);
            if (document.activeElement === document.body && place && place.tabIndex >= 0) {
                place.focus({preventScroll: true});
            }
        });
    }

    const main = byId("main");
    if (main && document.activeElement === document.body) {
        (document.querySelector("#page [autofocus]") || main).focus({preventScroll: true});
    }
}());
