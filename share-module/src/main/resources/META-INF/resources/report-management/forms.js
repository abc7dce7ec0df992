/** What the form controls of this module do in the browser, and the check of patterns that JavaScript reads otherwise. */
var VnEoffice = window.VnEoffice || {};

VnEoffice.forms = (function () {
   var NODE = /^\w+:\/\/.+\/.+$/, asked = {};

   function byId(id) {
      return document.getElementById(id);
   }

   /** Details pages run a form's scripts before its markup is there. */
   function whenThere(id, use) {
      YAHOO.util.Event.onAvailable(id, function () { use(byId(id)); });
   }

   function linesOf(text) {
      var lines = text.split(/\r?\n/), kept = [];
      for (var i = 0; i < lines.length; i++) {
         var line = lines[i].replace(/^\s+|\s+$/g, "");
         if (line) {
            kept.push(line);
         }
      }
      return kept;
   }

   function hidden(name, value) {
      var input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      return input;
   }

   /** The properties of a node, asked for once by all fields that start together; null when they cannot be read. */
   function properties(item, use) {
      if (asked[item]) {
         asked[item].push(use);
         return;
      }
      asked[item] = [use];
      function answer(found) {
         var waiting = asked[item];
         delete asked[item];
         for (var i = 0; i < waiting.length; i++) {
            waiting[i](found);
         }
      }
      Alfresco.util.Ajax.jsonGet({
         url: Alfresco.constants.PROXY_URI + "api/metadata?shortQNames=true&nodeRef=" + encodeURIComponent(item),
         successCallback: { fn: function (response) { answer((response.json && response.json.properties) || {}); } },
         failureCallback: { fn: function () { answer(null); } }
      });
   }

   function listOf(value) {
      return value === undefined || value === null || value === "" ? [] : [].concat(value);
   }

   function showLines(field, list) {
      VnEoffice.dom.clear(field);
      for (var i = 0; i < list.length; i++) {
         field.appendChild(VnEoffice.dom.element("div", "rpt-line", list[i]));
      }
   }

   /** Sends these values of a field, each by itself. */
   function send(options, list) {
      var target = VnEoffice.dom.clear(byId(options.id + "-values"));
      for (var i = 0; i < list.length; i++) {
         target.appendChild(hidden(options.name + "[]", list[i]));
      }
      if (list.length === 0) {
         target.appendChild(hidden(options.name, ""));
      }
   }

   /** The field once it is on the page, with its values once they are known; never when they cannot be read. */
   function load(options, use) {
      whenThere(options.id, function (field) {
         if (options.empty || !NODE.test(options.item)) {
            use(field, []);
            return;
         }
         properties(options.item, function (found) {
            if (found !== null) {
               use(field, listOf(found[options.property]));
            }
         });
      });
   }

   function startLines(field, options, list) {
      if (options.mode === "view") {
         if (list.length > 0) {
            showLines(field, list);
         }
         return;
      }
      field.value = list.join("\n");
      field.disabled = options.locked;
      YAHOO.util.Event.addListener(field, "input", function () { send(options, linesOf(field.value)); });
   }

   function startDays(field) {
      var sent = byId(field.id + "-value");
      if (!sent) {
         var shown = /^P(\d+)D$/.exec(field.textContent) || /^PT(\d+)H$/.exec(field.textContent);
         if (shown) {
            var days = field.textContent.indexOf("T") < 0 ? shown[1] : Math.round(shown[1] / 24);
            field.textContent = Alfresco.util.message("rpt.form.days", "", days);
         }
         return;
      }
      YAHOO.util.Event.addListener(field, "input", function () {
         var days = parseInt(field.value, 10);
         sent.value = days > 0 ? "P" + days + "D" : "";
      });
   }

   /** Suggests people while one types; a bare user name is sent as the authority user:name. */
   function startPerson(field) {
      var sent = byId(field.id + "-value"), people = byId(field.id + "-people"), waiting = null;

      function show(found) {
         VnEoffice.dom.clear(people);
         for (var i = 0; i < found.length; i++) {
            var name = (found[i].lastName || "") + " " + (found[i].firstName || "");
            people.appendChild(VnEoffice.dom.element("option", null, name)).value = found[i].userName;
         }
      }

      function suggest() {
         Alfresco.util.Ajax.jsonGet({
            url: Alfresco.constants.PROXY_URI + "api/people?maxResults=10&filter=" + encodeURIComponent(field.value),
            successCallback: { fn: function (response) { show((response.json && response.json.people) || []); } },
            failureCallback: { fn: function () { show([]); } }
         });
      }

      YAHOO.util.Event.addListener(field, "input", function () {
         var typed = field.value.replace(/^\s+|\s+$/g, "");
         if (sent) {
            sent.value = !typed || typed.indexOf(":") > 0 ? typed : "user:" + typed;
         }
         clearTimeout(waiting);
         if (typed.length > 1 && typed.indexOf(":") < 0) {
            waiting = setTimeout(suggest, 300);
         }
      });
   }

   function isReturn(target, form) {
      for (var node = target; node && node !== form; node = node.parentNode) {
         if (/-return(-button)?$/.test(node.id)) {
            return true;
         }
      }
      return false;
   }

   /** Share's buttons know nothing of a reason, and would show "unknown error" when the server asks for one. */
   function startOpinion(field, name) {
      var sent = byId(field.id + "-value");
      YAHOO.util.Event.addListener(field, "input", function () {
         sent.name = name;
         sent.value = field.value;
         field.removeAttribute("aria-invalid");
      });
      field.form.addEventListener("click", function (event) {
         if (isReturn(event.target, field.form) && !/\S/.test(field.value)) {
            YAHOO.util.Event.stopEvent(event);
            field.setAttribute("aria-invalid", "true");
            field.focus();
            Alfresco.util.PopupManager.displayMessage({ text: Alfresco.util.message("rpt.task.reason") });
         }
      }, true);
   }

   return {
      /** Java's pattern over the whole value, or over each line: with Unicode classes, which plain RegExp ignores. */
      pattern: function (field, args) {
         if (!args || !args.expression || !field.value) {
            return true;
         }
         var pattern;
         try {
            pattern = new RegExp("^(?:" + args.expression.replace(/\\p\{Cntrl\}/g, "\\p{Cc}") + ")$", "u");
         } catch (notReadHere) {
            return true;
         }
         var wanted = String(args.requiresMatch) !== "false", parts = linesOf(field.value);
         for (var i = 0; i < parts.length; i++) {
            if (pattern.test(parts[i]) !== wanted) {
               return false;
            }
         }
         return true;
      },

      /** Nothing is sent before something was typed, nor while the values are unknown: they stay as they are. */
      lines: function (options) {
         load(options, function (field, list) { startLines(field, options, list); });
      },

      load: load,
      send: send,

      findings: function (id, item) {
         whenThere(id, function (field) {
            VnEoffice.rest.get(
               VnEoffice.rest.documentPath(VnEoffice.rest.documentId(item)),
               function (json) {
                  var found = json.entry.findings, texts = [];
                  for (var i = 0; i < found.length; i++) {
                     texts.push(found[i].text);
                  }
                  showLines(field, texts);
               },
               function (reason) { showLines(field, [reason]); }
            );
         });
      },

      opinion: function (id, name) {
         whenThere(id, function (field) { startOpinion(field, name); });
      },

      days: function (id) {
         whenThere(id, startDays);
      },

      person: function (id) {
         whenThere(id, startPerson);
      }
   };
})();
