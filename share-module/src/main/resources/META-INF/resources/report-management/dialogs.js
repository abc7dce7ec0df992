/** Small dialogs of the actions: one asks, one shows a list. */
var VnEoffice = window.VnEoffice || {};

VnEoffice.dialogs = (function () {
   function open(title, body, buttons) {
      var dialog = new YAHOO.widget.SimpleDialog(Alfresco.util.generateDomId(), {
         close: true,
         constraintoviewport: true,
         draggable: true,
         modal: true,
         visible: false,
         width: "36em",
         zIndex: Alfresco.util.PopupManager.zIndex++
      });
      dialog.setHeader(Alfresco.util.encodeHTML(title));
      dialog.setBody(body);
      dialog.cfg.queueProperty("buttons", buttons);
      dialog.render(document.body);
      dialog.center();
      dialog.show();
   }

   function button(key, isDefault, onClick) {
      return {
         text: Alfresco.util.message(key),
         isDefault: isDefault,
         handler: function () {
            var dialog = this;
            onClick(function () { dialog.destroy(); });
         }
      };
   }

   function input(question, id) {
      var made = VnEoffice.dom.element(question.lines ? "textarea" : "input");
      made.id = id;
      made.maxLength = question.lines ? 4000 : 255;
      if (question.lines) {
         made.rows = 4;
      } else {
         made.type = question.days ? "number" : "text";
      }
      if (question.days) {
         made.min = "1";
         made.max = "365";
      }
      made.value = question.value || "";
      return made;
   }

   function addQuestion(body, question) {
      var id = Alfresco.util.generateDomId();
      var label = VnEoffice.dom.element("label", null, Alfresco.util.message(question.label));
      label.htmlFor = id;
      question.field = input(question, id);
      body.appendChild(label);
      body.appendChild(question.field);
      if (question.person) {
         var people = VnEoffice.dom.element("datalist");
         people.id = id + "-people";
         question.field.setAttribute("list", people.id);
         body.appendChild(people);
      }
      return id;
   }

   /** What was typed, by name; nothing when a required answer is missing, which then has the cursor. */
   function answersTo(questions) {
      var answers = {};
      for (var i = 0; i < questions.length; i++) {
         var text = questions[i].field.value.replace(/^\s+|\s+$/g, "");
         if (questions[i].required && !text) {
            questions[i].field.focus();
            return null;
         }
         answers[questions[i].name] = text;
      }
      return answers;
   }

   return {
      /**
       * Asks questions [{name, label, required, lines, days, person, value}]. When confirmed, it hands over the answers
       * {name: text} and how to close the dialog, which otherwise stays, with what was typed, for another attempt.
       */
      ask: function (title, questions, onAnswer) {
         var body = VnEoffice.dom.element("div", "rpt-dialog"), people = [];
         for (var i = 0; i < questions.length; i++) {
            var id = addQuestion(body, questions[i]);
            if (questions[i].person) {
               people.push(id);
            }
         }
         open(title, body, [
            button("button.ok", true, function (close) {
               var answers = answersTo(questions);
               if (answers) {
                  onAnswer(answers, close);
               }
            }),
            button("button.cancel", false, function (close) { close(); })
         ]);
         for (var p = 0; p < people.length; p++) {
            VnEoffice.forms.person(people[p]);
         }
      },

      /** Shows documents as the contract gives them. */
      documents: function (title, found) {
         var body = VnEoffice.dom.element("div", "rpt-dialog rpt-list");
         for (var i = 0; i < found.length; i++) {
            body.appendChild(VnEoffice.dom.documentRow(found[i]));
         }
         if (found.length === 0) {
            body.appendChild(VnEoffice.dom.element("p", "rpt-empty", VnEoffice.dom.label("text", "no-documents")));
         }
         open(title, body, [button("button.close", true, function (close) { close(); })]);
      },

      failed: function (text) {
         Alfresco.util.PopupManager.displayPrompt({ title: Alfresco.util.message("message.failure"), text: text });
      }
   };
})();
