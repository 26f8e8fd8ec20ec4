// Compiled from schemas/gate.schema.json by npm run schemas. Do not edit.
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rollout-gate:gate","title":"a map with the key `rollout_gate`","description":"What must be true before one protected path of an AI system may expand, and what rolls it back.","type":"object","required":["rollout_gate"],"additionalProperties":false,"properties":{"rollout_gate":{"$ref":"#/$defs/gate"}},"$defs":{"gate":{"title":"a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`","type":"object","required":["protected_path"],"additionalProperties":false,"properties":{"version":{"title":"`1`, the version of the gate language","type":"integer","enum":[1]},"protected_path":{"title":"the path that the gate protects, as text","description":"The workflow or path whose rollout this gate decides.","type":"string","pattern":"\\S","examples":["main support escalation workflow"]},"confidence":{"title":"a number between 0 and 1, or `off`","description":"How sure a decision about an estimate must be; `off` judges estimates by their point value.","type":["number","string"],"exclusiveMinimum":0,"exclusiveMaximum":1,"pattern":"^off$","examples":[0.95]},"unreported_signals":{"title":"`clear` or `unknown`, which is what a signal is that nobody reported","type":"string","enum":["clear","unknown"]},"metrics":{"title":"a map from metric names to what is known of them","type":"object","additionalProperties":{"$ref":"#/$defs/metric"}},"must_hold":{"title":"a map from metric names to conditions","type":"object","additionalProperties":{"$ref":"#/$defs/conditions"},"examples":["{ error_rate: \"<= 0.02\" }"]},"rollback_trigger":{"title":"a list of triggers","type":"array","items":{"$ref":"#/$defs/trigger"},"examples":["[critical_regressions > 0]"]},"triage":{"$ref":"#/$defs/triage"},"scorecard":{"$ref":"#/$defs/scorecard"}},"examples":["{ protected_path: …, must_hold: … }"]},"surface":{"title":"a failure surface","type":"string","enum":["architecture","workflow","evaluation","governance","stabilization","unclear"]},"motion":{"title":"a corrective motion","type":"string","enum":["audit","stabilization","workflow_redesign","evaluation_repair","governance_review"]},"text":{"title":"text","type":"string","pattern":"\\S"},"expression":{"title":"an expression of the gate language, as text","type":"string","pattern":"\\S"},"metric":{"title":"a metric: a map that describes it","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/$defs/text"},"aliases":{"title":"a list of other names","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override_rate]"]},"surface":{"$ref":"#/$defs/surface"},"min_samples":{"title":"a whole number of samples, 1 or more","type":"integer","minimum":1,"examples":[200]},"from":{"$ref":"#/$defs/from"}}},"from":{"title":"a map with `file` and either `value`, or `count` and `of`","type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"title":"a path relative to the working directory","type":"string","pattern":"\\S","examples":["promptfoo.json"]},"value":{"$ref":"#/$defs/expression"},"count":{"$ref":"#/$defs/expression"},"of":{"$ref":"#/$defs/expression"}},"oneOf":[{"required":["value"],"properties":{"count":false,"of":false}},{"required":["count","of"],"properties":{"value":false}}]},"condition":{"title":"a condition","type":["string","number","boolean","object"],"additionalProperties":false,"properties":{"condition":{"title":"a condition, such as `\"<= 0.15\"`","type":["string","number","boolean"]},"each":{"title":"a condition on every slice, such as `\">= 0.8\"`","type":["string","number","boolean"]},"severity":{"title":"`block` or `warn`","type":"string","enum":["block","warn"]},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"if":{"type":"object"},"then":{"title":"either `condition` or `each`","oneOf":[{"required":["condition"]},{"required":["each"]}],"type":"object"},"examples":["\"<= 0.15\""]},"conditions":{"title":"a condition, or a list of conditions","if":{"type":"array"},"then":{"title":"a list of conditions","minItems":1,"items":{"$ref":"#/$defs/condition"},"examples":["[\">= 0.8\", \"<= 0.95\"]"],"type":"array"},"else":{"$ref":"#/$defs/condition"}},"trigger":{"title":"a trigger: an expression, a signal, or a map with `when` or `signal`","type":["string","object"],"pattern":"\\S","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/expression"},"signal":{"title":"an observation in plain words","type":"string","pattern":"\\S"},"label":{"title":"the name of a pull-request label","type":"string","pattern":"\\S"},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"dependentRequired":{"label":["signal"]},"if":{"type":"object"},"then":{"title":"either `when` or `signal`","oneOf":[{"required":["when"]},{"required":["signal"]}],"type":"object"},"examples":["critical_regressions > 0"]},"triage":{"title":"a triage: a map that names the blocker","type":"object","required":["blocker_symptom"],"additionalProperties":false,"properties":{"workflow_name":{"$ref":"#/$defs/text"},"blocker_symptom":{"title":"what blocks the rollout right now, in words","type":"string","pattern":"\\S","examples":["\"reviewers do not get the evidence they need\""]},"dominant_surface":{"$ref":"#/$defs/surface"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"examples":[0.8]},"confirming_evidence":{"$ref":"#/$defs/texts"},"falsifying_evidence":{"$ref":"#/$defs/texts"},"next_motion":{"$ref":"#/$defs/motion"}}},"texts":{"title":"a list of texts","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override rate unchanged after the model swap]"]},"scorecard":{"title":"a scorecard: a map from dimensions to scores","type":"object","additionalProperties":false,"properties":{"architecture_clarity":{"$ref":"#/$defs/score"},"workflow_fit":{"$ref":"#/$defs/score"},"evaluation_discipline":{"$ref":"#/$defs/score"},"governance_readiness":{"$ref":"#/$defs/score"},"hot_path_reliability":{"$ref":"#/$defs/score"},"rank":{"title":"a list of dimensions, the one that most blocks launch trust first","type":"array","uniqueItems":true,"items":{"title":"a dimension of the scorecard","type":"string","enum":["architecture_clarity","workflow_fit","evaluation_discipline","governance_readiness","hot_path_reliability"]},"examples":["[workflow_fit]"]}}},"score":{"title":"a score: a map with `score` and its `evidence`","type":"object","required":["score","evidence"],"additionalProperties":false,"properties":{"score":{"title":"a whole number from 1 to 5","type":"integer","minimum":1,"maximum":5,"examples":[3]},"evidence":{"title":"the concrete evidence for the score, as text","type":"string","pattern":"\\S","examples":["\"golden set of 120, no baseline run\""]}},"examples":["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]}}};
const schema20 = {"title":"a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`","type":"object","required":["protected_path"],"additionalProperties":false,"properties":{"version":{"title":"`1`, the version of the gate language","type":"integer","enum":[1]},"protected_path":{"title":"the path that the gate protects, as text","description":"The workflow or path whose rollout this gate decides.","type":"string","pattern":"\\S","examples":["main support escalation workflow"]},"confidence":{"title":"a number between 0 and 1, or `off`","description":"How sure a decision about an estimate must be; `off` judges estimates by their point value.","type":["number","string"],"exclusiveMinimum":0,"exclusiveMaximum":1,"pattern":"^off$","examples":[0.95]},"unreported_signals":{"title":"`clear` or `unknown`, which is what a signal is that nobody reported","type":"string","enum":["clear","unknown"]},"metrics":{"title":"a map from metric names to what is known of them","type":"object","additionalProperties":{"$ref":"#/$defs/metric"}},"must_hold":{"title":"a map from metric names to conditions","type":"object","additionalProperties":{"$ref":"#/$defs/conditions"},"examples":["{ error_rate: \"<= 0.02\" }"]},"rollback_trigger":{"title":"a list of triggers","type":"array","items":{"$ref":"#/$defs/trigger"},"examples":["[critical_regressions > 0]"]},"triage":{"$ref":"#/$defs/triage"},"scorecard":{"$ref":"#/$defs/scorecard"}},"examples":["{ protected_path: …, must_hold: … }"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^off$", "u");
const schema21 = {"title":"a metric: a map that describes it","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/$defs/text"},"aliases":{"title":"a list of other names","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override_rate]"]},"surface":{"$ref":"#/$defs/surface"},"min_samples":{"title":"a whole number of samples, 1 or more","type":"integer","minimum":1,"examples":[200]},"from":{"$ref":"#/$defs/from"}}};
const schema22 = {"title":"text","type":"string","pattern":"\\S"};

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

const schema23 = {"title":"a failure surface","type":"string","enum":["architecture","workflow","evaluation","governance","stabilization","unclear"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "architecture") || (data === "workflow")) || (data === "evaluation")) || (data === "governance")) || (data === "stabilization")) || (data === "unclear"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"a map with `file` and either `value`, or `count` and `of`","type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"title":"a path relative to the working directory","type":"string","pattern":"\\S","examples":["promptfoo.json"]},"value":{"$ref":"#/$defs/expression"},"count":{"$ref":"#/$defs/expression"},"of":{"$ref":"#/$defs/expression"}},"oneOf":[{"required":["value"],"properties":{"count":false,"of":false}},{"required":["count","of"],"properties":{"value":false}}]};
const schema25 = {"title":"an expression of the gate language, as text","type":"string","pattern":"\\S"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.oneOf[0].required,parentSchema:schema24.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.count !== undefined){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/0/properties/count/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.oneOf[0].properties.count,data:data.count};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of !== undefined){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/0/properties/of/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.oneOf[0].properties.of,data:data.of};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.count = true;
props0.of = true;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "count"},schema:schema24.oneOf[1].required,parentSchema:schema24.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.of === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "of"},schema:schema24.oneOf[1].required,parentSchema:schema24.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.value !== undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema24.oneOf[1].properties.value,data:data.value};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.value = true;
}
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema24.oneOf,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "value")) || (key0 === "count")) || (key0 === "of"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema24.properties.file,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema24.properties.file.type,parentSchema:schema24.properties.file,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate61(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate61(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate61(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "aliases")) || (key0 === "surface")) || (key0 === "min_samples")) || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate55(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data1[i0], {instancePath:instancePath+"/aliases/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema21.properties.aliases.type,parentSchema:schema21.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.surface !== undefined){
if(!(validate58(data.surface, {instancePath:instancePath+"/surface",parentData:data,parentDataProperty:"surface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.min_samples !== undefined){
let data4 = data.min_samples;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err2 = {instancePath:instancePath+"/min_samples",schemaPath:"#/properties/min_samples/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.min_samples.type,parentSchema:schema21.properties.min_samples,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err3 = {instancePath:instancePath+"/min_samples",schemaPath:"#/properties/min_samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema21.properties.min_samples,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.from !== undefined){
if(!(validate60(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"a condition, or a list of conditions","if":{"type":"array"},"then":{"title":"a list of conditions","minItems":1,"items":{"$ref":"#/$defs/condition"},"examples":["[\">= 0.8\", \"<= 0.95\"]"],"type":"array"},"else":{"$ref":"#/$defs/condition"}};
const schema27 = {"title":"a condition","type":["string","number","boolean","object"],"additionalProperties":false,"properties":{"condition":{"title":"a condition, such as `\"<= 0.15\"`","type":["string","number","boolean"]},"each":{"title":"a condition on every slice, such as `\">= 0.8\"`","type":["string","number","boolean"]},"severity":{"title":"`block` or `warn`","type":"string","enum":["block","warn"]},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"if":{"type":"object"},"then":{"title":"either `condition` or `each`","oneOf":[{"required":["condition"]},{"required":["each"]}],"type":"object"},"examples":["\"<= 0.15\""]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},schema:schema27.then.type,parentSchema:schema27.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.condition === undefined){
const err3 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "condition"},schema:schema27.then.oneOf[0].required,parentSchema:schema27.then.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.each === undefined){
const err4 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "each"},schema:schema27.then.oneOf[1].required,parentSchema:schema27.then.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema27.then.oneOf,parentSchema:schema27.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema27.if,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "condition") || (key0 === "each")) || (key0 === "severity")) || (key0 === "surface")) || (key0 === "because"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema27.properties.condition.type},schema:schema27.properties.condition.type,parentSchema:schema27.properties.condition,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.each !== undefined){
let data1 = data.each;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err9 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: schema27.properties.each.type},schema:schema27.properties.each.type,parentSchema:schema27.properties.each,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema27.properties.severity.type,parentSchema:schema27.properties.severity,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data2 === "block") || (data2 === "warn"))){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema27.properties.severity.enum},schema:schema27.properties.severity.enum,parentSchema:schema27.properties.severity,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.surface !== undefined){
if(!(validate58(data.surface, {instancePath:instancePath+"/surface",parentData:data,parentDataProperty:"surface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validate55(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},schema:schema26.then.type,parentSchema:schema26.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema26.if,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate67.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema28 = {"title":"a trigger: an expression, a signal, or a map with `when` or `signal`","type":["string","object"],"pattern":"\\S","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/expression"},"signal":{"title":"an observation in plain words","type":"string","pattern":"\\S"},"label":{"title":"the name of a pull-request label","type":"string","pattern":"\\S"},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"dependentRequired":{"label":["signal"]},"if":{"type":"object"},"then":{"title":"either `when` or `signal`","oneOf":[{"required":["when"]},{"required":["signal"]}],"type":"object"},"examples":["critical_regressions > 0"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},schema:schema28.then.type,parentSchema:schema28.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err3 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "when"},schema:schema28.then.oneOf[0].required,parentSchema:schema28.then.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signal === undefined){
const err4 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "signal"},schema:schema28.then.oneOf[1].required,parentSchema:schema28.then.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema28.then.oneOf,parentSchema:schema28.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema28.if,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err7 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "signal")) || (key0 === "label")) || (key0 === "surface")) || (key0 === "because"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate61(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.signal !== undefined){
let data1 = data.signal;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err9 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28.properties.signal,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},schema:schema28.properties.signal.type,parentSchema:schema28.properties.signal,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28.properties.label,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},schema:schema28.properties.label.type,parentSchema:schema28.properties.label,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.surface !== undefined){
if(!(validate58(data.surface, {instancePath:instancePath+"/surface",parentData:data,parentDataProperty:"surface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.because !== undefined){
if(!(validate55(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(data.signal === undefined){
const err13 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "label",
    missingProperty: "signal",
    depsCount: 1,
    deps: "signal"},schema:schema28.dependentRequired,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"a triage: a map that names the blocker","type":"object","required":["blocker_symptom"],"additionalProperties":false,"properties":{"workflow_name":{"$ref":"#/$defs/text"},"blocker_symptom":{"title":"what blocks the rollout right now, in words","type":"string","pattern":"\\S","examples":["\"reviewers do not get the evidence they need\""]},"dominant_surface":{"$ref":"#/$defs/surface"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"examples":[0.8]},"confirming_evidence":{"$ref":"#/$defs/texts"},"falsifying_evidence":{"$ref":"#/$defs/texts"},"next_motion":{"$ref":"#/$defs/motion"}}};
const schema30 = {"title":"a list of texts","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override rate unchanged after the model swap]"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"a corrective motion","type":"string","enum":["audit","stabilization","workflow_redesign","evaluation_repair","governance_review"]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "audit") || (data === "stabilization")) || (data === "workflow_redesign")) || (data === "evaluation_repair")) || (data === "governance_review"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},schema:schema31.enum,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blocker_symptom === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocker_symptom"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "workflow_name") || (key0 === "blocker_symptom")) || (key0 === "dominant_surface")) || (key0 === "confidence")) || (key0 === "confirming_evidence")) || (key0 === "falsifying_evidence")) || (key0 === "next_motion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workflow_name !== undefined){
if(!(validate55(data.workflow_name, {instancePath:instancePath+"/workflow_name",parentData:data,parentDataProperty:"workflow_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.blocker_symptom !== undefined){
let data1 = data.blocker_symptom;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err2 = {instancePath:instancePath+"/blocker_symptom",schemaPath:"#/properties/blocker_symptom/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema29.properties.blocker_symptom,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/blocker_symptom",schemaPath:"#/properties/blocker_symptom/type",keyword:"type",params:{type: "string"},schema:schema29.properties.blocker_symptom.type,parentSchema:schema29.properties.blocker_symptom,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dominant_surface !== undefined){
if(!(validate58(data.dominant_surface, {instancePath:instancePath+"/dominant_surface",parentData:data,parentDataProperty:"dominant_surface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema29.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema29.properties.confidence.type,parentSchema:schema29.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.confirming_evidence !== undefined){
if(!(validate82(data.confirming_evidence, {instancePath:instancePath+"/confirming_evidence",parentData:data,parentDataProperty:"confirming_evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.falsifying_evidence !== undefined){
if(!(validate82(data.falsifying_evidence, {instancePath:instancePath+"/falsifying_evidence",parentData:data,parentDataProperty:"falsifying_evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.next_motion !== undefined){
if(!(validate86(data.next_motion, {instancePath:instancePath+"/next_motion",parentData:data,parentDataProperty:"next_motion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"a scorecard: a map from dimensions to scores","type":"object","additionalProperties":false,"properties":{"architecture_clarity":{"$ref":"#/$defs/score"},"workflow_fit":{"$ref":"#/$defs/score"},"evaluation_discipline":{"$ref":"#/$defs/score"},"governance_readiness":{"$ref":"#/$defs/score"},"hot_path_reliability":{"$ref":"#/$defs/score"},"rank":{"title":"a list of dimensions, the one that most blocks launch trust first","type":"array","uniqueItems":true,"items":{"title":"a dimension of the scorecard","type":"string","enum":["architecture_clarity","workflow_fit","evaluation_discipline","governance_readiness","hot_path_reliability"]},"examples":["[workflow_fit]"]}}};
const schema33 = {"title":"a score: a map with `score` and its `evidence`","type":"object","required":["score","evidence"],"additionalProperties":false,"properties":{"score":{"title":"a whole number from 1 to 5","type":"integer","minimum":1,"maximum":5,"examples":[3]},"evidence":{"title":"the concrete evidence for the score, as text","type":"string","pattern":"\\S","examples":["\"golden set of 120, no baseline run\""]}},"examples":["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.score === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.evidence === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "score") || (key0 === "evidence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.score !== undefined){
let data0 = data.score;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.score.type,parentSchema:schema33.properties.score,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},schema:5,parentSchema:schema33.properties.score,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema33.properties.score,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.evidence !== undefined){
let data1 = data.evidence;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema33.properties.evidence,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},schema:schema33.properties.evidence.type,parentSchema:schema33.properties.evidence,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "architecture_clarity") || (key0 === "workflow_fit")) || (key0 === "evaluation_discipline")) || (key0 === "governance_readiness")) || (key0 === "hot_path_reliability")) || (key0 === "rank"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.architecture_clarity !== undefined){
if(!(validate90(data.architecture_clarity, {instancePath:instancePath+"/architecture_clarity",parentData:data,parentDataProperty:"architecture_clarity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.workflow_fit !== undefined){
if(!(validate90(data.workflow_fit, {instancePath:instancePath+"/workflow_fit",parentData:data,parentDataProperty:"workflow_fit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.evaluation_discipline !== undefined){
if(!(validate90(data.evaluation_discipline, {instancePath:instancePath+"/evaluation_discipline",parentData:data,parentDataProperty:"evaluation_discipline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.governance_readiness !== undefined){
if(!(validate90(data.governance_readiness, {instancePath:instancePath+"/governance_readiness",parentData:data,parentDataProperty:"governance_readiness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.hot_path_reliability !== undefined){
if(!(validate90(data.hot_path_reliability, {instancePath:instancePath+"/hot_path_reliability",parentData:data,parentDataProperty:"hot_path_reliability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.rank !== undefined){
let data5 = data.rank;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err1 = {instancePath:instancePath+"/rank/" + i0,schemaPath:"#/properties/rank/items/type",keyword:"type",params:{type: "string"},schema:schema32.properties.rank.items.type,parentSchema:schema32.properties.rank.items,data:data6};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data6 === "architecture_clarity") || (data6 === "workflow_fit")) || (data6 === "evaluation_discipline")) || (data6 === "governance_readiness")) || (data6 === "hot_path_reliability"))){
const err2 = {instancePath:instancePath+"/rank/" + i0,schemaPath:"#/properties/rank/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.rank.items.enum},schema:schema32.properties.rank.items.enum,parentSchema:schema32.properties.rank.items,data:data6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema32.properties.rank,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "array"},schema:schema32.properties.rank.type,parentSchema:schema32.properties.rank,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.protected_path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protected_path"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.version.type,parentSchema:schema20.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === 1)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema20.properties.version.enum},schema:schema20.properties.version.enum,parentSchema:schema20.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.protected_path !== undefined){
let data1 = data.protected_path;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/protected_path",schemaPath:"#/properties/protected_path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.protected_path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/protected_path",schemaPath:"#/properties/protected_path/type",keyword:"type",params:{type: "string"},schema:schema20.properties.protected_path.type,parentSchema:schema20.properties.protected_path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: schema20.properties.confidence.type},schema:schema20.properties.confidence.type,parentSchema:schema20.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 >= 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema20.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema20.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^off$"},schema:"^off$",parentSchema:schema20.properties.confidence,data:data2};
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
if(data.unreported_signals !== undefined){
let data3 = data.unreported_signals;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/unreported_signals",schemaPath:"#/properties/unreported_signals/type",keyword:"type",params:{type: "string"},schema:schema20.properties.unreported_signals.type,parentSchema:schema20.properties.unreported_signals,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "clear") || (data3 === "unknown"))){
const err11 = {instancePath:instancePath+"/unreported_signals",schemaPath:"#/properties/unreported_signals/enum",keyword:"enum",params:{allowedValues: schema20.properties.unreported_signals.enum},schema:schema20.properties.unreported_signals.enum,parentSchema:schema20.properties.unreported_signals,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate54(data4[key1], {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema20.properties.metrics.type,parentSchema:schema20.properties.metrics,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.must_hold !== undefined){
let data6 = data.must_hold;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(validate67(data6[key2], {instancePath:instancePath+"/must_hold/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/must_hold",schemaPath:"#/properties/must_hold/type",keyword:"type",params:{type: "object"},schema:schema20.properties.must_hold.type,parentSchema:schema20.properties.must_hold,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rollback_trigger !== undefined){
let data8 = data.rollback_trigger;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data8[i0], {instancePath:instancePath+"/rollback_trigger/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/rollback_trigger",schemaPath:"#/properties/rollback_trigger/type",keyword:"type",params:{type: "array"},schema:schema20.properties.rollback_trigger.type,parentSchema:schema20.properties.rollback_trigger,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.triage !== undefined){
if(!(validate79(data.triage, {instancePath:instancePath+"/triage",parentData:data,parentDataProperty:"triage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.scorecard !== undefined){
if(!(validate89(data.scorecard, {instancePath:instancePath+"/scorecard",parentData:data,parentDataProperty:"scorecard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:rollout-gate:gate" */;
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
if(data.rollout_gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollout_gate"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rollout_gate")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rollout_gate !== undefined){
if(!(validate53(data.rollout_gate, {instancePath:instancePath+"/rollout_gate",parentData:data,parentDataProperty:"rollout_gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
