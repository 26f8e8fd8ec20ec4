// Compiled from schemas/test.schema.json by npm run schemas. Do not edit.
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rollout-gate:test","title":"a map with `gate` and `tests`","description":"Tests of a gate: evidence that is made up, and what the gate must say of it. `rollout-gate test` runs them.","type":"object","required":["gate","tests"],"additionalProperties":false,"properties":{"gate":{"title":"the path of a gate file, relative to this file","type":"string","pattern":"\\S","examples":["rollout-gate.yml"]},"tests":{"title":"a list of tests, at least one","type":"array","minItems":1,"items":{"$ref":"#/$defs/test"},"examples":["[{ name: nothing was measured, verdict: hold }]"]}},"$defs":{"test":{"title":"a test: a map with `name`, `verdict` and the evidence","type":"object","required":["name","verdict"],"additionalProperties":false,"properties":{"name":{"title":"what the test shows, as text; no two tests of a file share it","type":"string","pattern":"\\S","examples":["overrides too high"]},"metrics":{"title":"a map of measurements, as a metrics file holds them","description":"`null` says that something was not measured; what is left out was not measured either.","type":"object","examples":["{ error_rate: 0.01 }"]},"baseline":{"title":"a map of measurements of the last good run","description":"Left out, there is no baseline.","type":"object","examples":["{ error_rate: 0.01 }"]},"signals":{"title":"a list of signals that were reported, or a map from signals to `true` or `false`","type":["array","object"],"items":{"title":"a signal as the gate words it","type":"string","pattern":"\\S","examples":["reviewers report missing evidence context"]},"additionalProperties":{"title":"`true` (somebody reports it) or `false`","type":["boolean","string"],"pattern":"^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$"},"examples":["[reviewers report missing evidence context]"]},"verdict":{"title":"the verdict that is expected","description":"Of a file with several gates the worst of theirs.","type":"string","enum":["pass","hold","rollback"],"examples":["hold"]},"not_met":{"title":"a list of exactly the conditions that are not met","description":"Left out, any may be.","$ref":"#/$defs/lines","examples":["[error_rate]"]},"unknown":{"title":"a list of exactly the conditions and triggers that are unknown","description":"Left out, any may be.","$ref":"#/$defs/lines","examples":["[error_rate]"]},"fired":{"title":"a list of exactly the triggers that fired","description":"Left out, any may have.","$ref":"#/$defs/lines","examples":["[error_rate > 0.1]"]}}},"lines":{"title":"a list of lines of the gate","type":"array","items":{"$ref":"#/$defs/line"},"examples":["[error_rate]"]},"line":{"title":"a line of the gate: a key of `must_hold`, an expression or a signal, as text","type":"string","pattern":"\\S","examples":["error_rate <= 0.02"]}}};
const pattern3 = new RegExp("\\S", "u");
const schema20 = {"title":"a test: a map with `name`, `verdict` and the evidence","type":"object","required":["name","verdict"],"additionalProperties":false,"properties":{"name":{"title":"what the test shows, as text; no two tests of a file share it","type":"string","pattern":"\\S","examples":["overrides too high"]},"metrics":{"title":"a map of measurements, as a metrics file holds them","description":"`null` says that something was not measured; what is left out was not measured either.","type":"object","examples":["{ error_rate: 0.01 }"]},"baseline":{"title":"a map of measurements of the last good run","description":"Left out, there is no baseline.","type":"object","examples":["{ error_rate: 0.01 }"]},"signals":{"title":"a list of signals that were reported, or a map from signals to `true` or `false`","type":["array","object"],"items":{"title":"a signal as the gate words it","type":"string","pattern":"\\S","examples":["reviewers report missing evidence context"]},"additionalProperties":{"title":"`true` (somebody reports it) or `false`","type":["boolean","string"],"pattern":"^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$"},"examples":["[reviewers report missing evidence context]"]},"verdict":{"title":"the verdict that is expected","description":"Of a file with several gates the worst of theirs.","type":"string","enum":["pass","hold","rollback"],"examples":["hold"]},"not_met":{"title":"a list of exactly the conditions that are not met","description":"Left out, any may be.","$ref":"#/$defs/lines","examples":["[error_rate]"]},"unknown":{"title":"a list of exactly the conditions and triggers that are unknown","description":"Left out, any may be.","$ref":"#/$defs/lines","examples":["[error_rate]"]},"fired":{"title":"a list of exactly the triggers that fired","description":"Left out, any may have.","$ref":"#/$defs/lines","examples":["[error_rate > 0.1]"]}}};
const pattern6 = new RegExp("^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$", "u");
const schema21 = {"title":"a list of lines of the gate","type":"array","items":{"$ref":"#/$defs/line"},"examples":["[error_rate]"]};
const schema22 = {"title":"a line of the gate: a key of `must_hold`, an expression or a signal, as text","type":"string","pattern":"\\S","examples":["error_rate <= 0.02"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "metrics")) || (key0 === "baseline")) || (key0 === "signals")) || (key0 === "verdict")) || (key0 === "not_met")) || (key0 === "unknown")) || (key0 === "fired"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema20.properties.name.type,parentSchema:schema20.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metrics !== undefined){
let data1 = data.metrics;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema20.properties.metrics.type,parentSchema:schema20.properties.metrics,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.baseline !== undefined){
let data2 = data.baseline;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"},schema:schema20.properties.baseline.type,parentSchema:schema20.properties.baseline,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.signals !== undefined){
let data3 = data.signals;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: schema20.properties.signals.type},schema:schema20.properties.signals.type,parentSchema:schema20.properties.signals,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err8 = {instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.signals.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type: "string"},schema:schema20.properties.signals.items.type,parentSchema:schema20.properties.signals.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data5 = data3[key1];
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type: schema20.properties.signals.additionalProperties.type},schema:schema20.properties.signals.additionalProperties.type,parentSchema:schema20.properties.signals.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err11 = {instancePath:instancePath+"/signals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signals/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$"},schema:"^\\s*([Yy][Ee][Ss]|[Nn][Oo])\\s*$",parentSchema:schema20.properties.signals.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
if(data.verdict !== undefined){
let data6 = data.verdict;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},schema:schema20.properties.verdict.type,parentSchema:schema20.properties.verdict,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data6 === "pass") || (data6 === "hold")) || (data6 === "rollback"))){
const err13 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema20.properties.verdict.enum},schema:schema20.properties.verdict.enum,parentSchema:schema20.properties.verdict,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.not_met !== undefined){
if(!(validate54(data.not_met, {instancePath:instancePath+"/not_met",parentData:data,parentDataProperty:"not_met",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.unknown !== undefined){
if(!(validate54(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.fired !== undefined){
if(!(validate54(data.fired, {instancePath:instancePath+"/fired",parentData:data,parentDataProperty:"fired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:rollout-gate:test" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tests === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "gate") || (key0 === "tests"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gate !== undefined){
let data0 = data.gate;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.gate,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gate.type,parentSchema:schema19.properties.gate,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tests !== undefined){
let data1 = data.tests;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.tests,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/tests/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema19.properties.tests.type,parentSchema:schema19.properties.tests,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
