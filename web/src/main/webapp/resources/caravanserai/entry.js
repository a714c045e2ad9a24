/*
 * On a phone a form above a list stands folded. The button that posts it opens it first and posts it then; a scan that
 * goes into the form is posted at once. What was wrong opens it again, what is done folds it.
 */
(function () {
    "use strict";

    const main = document.getElementById("main");
    if (!window.jQuery || !main) {
        return;
    }
    const entry = () => document.querySelector(".entry[data-enter]");
    const key = (form) => form && document.getElementById(form.dataset.enter);
    const folded = (form) => !form.offsetParent;
    const filled = (form) => Array.from(form.querySelectorAll("input[type=text]")).some((field) => field.value.trim());
    let scanned = false;

    function open(on) {
        main.classList.toggle("entering", on);
        tell();
    }

    /* On a wide screen the form never folds, so that its button opens nothing. */
    function tell() {
        const form = entry();
        const button = key(form);
        if (button && (folded(form) || main.classList.contains("entering"))) {
            button.setAttribute("aria-expanded", String(!folded(form)));
            button.setAttribute("aria-controls", form.id);
        }
    }

    document.addEventListener("scan", (event) => {
        const form = entry();
        scanned = Boolean(form && form.contains(event.target));
    });

    document.addEventListener("click", (event) => {
        const form = entry();
        const button = key(form);
        const close = event.target.closest(".entry-close");
        if (close) {
            open(false);
            button.focus();
        } else if (button && button.contains(event.target) && folded(form) && !scanned) {
            event.preventDefault();
            event.stopImmediatePropagation();
            open(true);
            form.querySelector("select, input, textarea").focus();
        }
        scanned = false;
    }, true);

    window.jQuery(document).on("pfAjaxComplete", (event, request, settings, answer) => {
        const form = entry();
        const asked = settings.source && settings.source.id || settings.source;
        if (form && asked === form.dataset.enter) {
            open(Boolean(answer && answer.validationFailed));
        } else {
            tell();
        }
    });

    const form = entry();
    if (form) {
        open(filled(form) && form.dataset.answered !== "true");
    }
}());
