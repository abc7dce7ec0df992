model.widgets = [
   {
      id: "RptTasks",
      name: "VnEoffice.dashlet.Tasks",
      options: { maxItems: 50 }
   },
   {
      id: "DashletResizer",
      name: "Alfresco.widget.DashletResizer",
      initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
      useMessages: false
   }
];
