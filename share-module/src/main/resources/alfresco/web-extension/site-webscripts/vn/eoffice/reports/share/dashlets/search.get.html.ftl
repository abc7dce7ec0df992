<#import "dashlet.inc.ftl" as dashlet>
<@dashlet.frame>
   <form id="${args.htmlid?html}-form" class="rpt-search" role="search" action="#">
      <label for="${args.htmlid?html}-number">${msg("number")?html}</label>
      <input id="${args.htmlid?html}-number" type="search" maxlength="100" autocomplete="off" placeholder="${msg("example")?html}"/>
      <button type="submit">${msg("find")?html}</button>
   </form>
</@dashlet.frame>
