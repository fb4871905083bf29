// Says so where the app's own program does not come or does not begin: the page would stand still for ever. It is written
// for browsers that know no modules, and its words stand in index.html.
(function () {
  var errors = [];
  function note(event) {
    var target = event.target || event.srcElement;
    var url = target && target !== window ? target.src || target.href : "";
    if (url) errors.push("did not arrive: " + url);
    else if (event.message) errors.push(event.message + " (" + event.filename + ":" + event.lineno + ")");
  }
  function stuck() {
    // the app takes it away when it begins
    var section = document.getElementById("stuck");
    if (section === null) return;
    section.className = "stuck shown";
    document.getElementById("app").style.display = "none";
    var files = window.performance && performance.getEntriesByType ? performance.getEntriesByType("resource") : [];
    for (var i = 0; i < files.length; i++)
      if (files[i].responseStatus >= 400) errors.push(files[i].responseStatus + ": " + files[i].name);
    if (errors.length === 0) errors.push("the program did not begin");
    var report = [
      "address: " + location.href.replace(/#.*$/, "#…"),
      "time: " + new Date().toISOString(),
      "browser: " + navigator.userAgent,
      "",
      errors.join("\n")
    ].join("\n");
    var pre = section.querySelector("pre");
    pre.textContent = report;
    section.querySelector(".reload").addEventListener("click", function () {
      location.reload();
    });
    section.querySelector(".copy").addEventListener("click", function () {
      var range = document.createRange();
      range.selectNodeContents(pre);
      var selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      document.execCommand("copy");
    });
  }
  addEventListener("error", note, true);
  if (document.readyState === "complete") stuck();
  else
    addEventListener("load", function () {
      stuck();
    });
})();
