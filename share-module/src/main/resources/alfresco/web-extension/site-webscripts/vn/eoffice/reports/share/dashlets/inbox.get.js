model.widgets = [
   {
      id: "RptInbox",
      name: "VnEoffice.dashlet.Inbox",
      options: { maxItems: 50 }
   },
   {
      id: "DashletResizer",
      name: "Alfresco.widget.DashletResizer",
      initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
      useMessages: false
   }
];
