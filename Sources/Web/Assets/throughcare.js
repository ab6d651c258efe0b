// What is a little easier with a script; every page works without it.
(function () {
  "use strict";

  // A form that says so is sent when something in it is chosen.
  document.querySelectorAll("form[data-submit-on-change]").forEach(function (form) {
    form.addEventListener("change", function (event) {
      if (event.target.matches("[data-submit]")) form.requestSubmit();
    });
  });

  // A slider says where it stands while it is moved.
  document.querySelectorAll("input[type=range][data-says]").forEach(function (slider) {
    var place = document.getElementById(slider.dataset.says);
    var names = slider.list ? Array.from(slider.list.options) : [];
    if (!place || !names.length) return;
    slider.addEventListener("input", function () {
      var name = names.find(function (option) { return option.value === slider.value; });
      if (name) {
        place.textContent = name.label;
        slider.setAttribute("aria-valuetext", name.label);
      }
    });
  });

  // The address of a page can be taken along.
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href).then(function () {
        button.textContent = button.dataset.copied;
      });
    });
  });

  // Somebody who prints has a button for it.
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  // Who made a mistake is led to what is wrong first.
  var summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();
})();
